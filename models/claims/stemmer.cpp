// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/stemmer.h"

#include <libstemmer.h>

namespace Crossread {

class Stemmer::Private
{
public:
    explicit Private(const QString &language)
        : stemmer(sb_stemmer_new(language.section(u'-', 0, 0).toLower().toLatin1().constData(), nullptr))
    {
    }

    struct Delete {
        void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
    };
    std::unique_ptr<sb_stemmer, Delete> stemmer;
};

Stemmer::Stemmer(const QString &language)
    : d(std::make_unique<Private>(language))
{
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer &Stemmer::operator=(Stemmer &&) noexcept = default;

QString Stemmer::stem(const QString &word) const
{
    if (!d->stemmer)
        return word;
    const QByteArray utf8 = word.toUtf8();
    const sb_symbol *stem
        = sb_stemmer_stem(d->stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
    if (!stem)
        return word; // out of memory
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(d->stemmer.get()));
}

} // namespace Crossread
