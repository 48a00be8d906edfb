// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/board/boardsamples.h"

using namespace Qt::StringLiterals;

namespace Crossread::BoardSamples {

namespace {

constexpr Direction Ltr = Direction::LeftToRight;
constexpr Direction Rtl = Direction::RightToLeft;

const QString English
    = u"Flood in Marrow Valley leaves dozens homeless\n\n"
      "At least 27 people were killed when the river Marrow burst its banks on Friday, the governor’s office said.\n\n"
      "Rescue teams in boats reached the last cut-off houses shortly after dawn. “We have never seen water rise this "
      "fast,” said Leila Haddad, who leads the civil defence of the province.\n\n"
      "What is known\n\n"
      "The dam at Upper Kesh held, according to the ministry of water. Engineers had warned in March that its gates "
      "needed repair, and $1,200,000 was set aside for the work.\n\n"
      "Some 4,300 residents spent the night in schools and mosques. The United Nations promised tents for "
      "1,000 families by Tuesday.\n\n"
      "Roads to the north stay closed until further notice, and electricity has come back to two of the five "
      "districts.\n\n"
      "Read more: our newsletter in your inbox every morning"_s;

const QString Arabic
    = u"فيضان وادي مارو يشرد العشرات\n\n"
      "قُتل 31 شخصًا على الأقل عندما فاض نهر مارو يوم الجمعة، بحسب مكتب المحافظ.\n\n"
      "BBC: وصلت فرق الإنقاذ بالقوارب إلى آخر المنازل المحاصرة بعد الفجر بقليل. وقالت ليلى حداد، مديرة الدفاع المدني: "
      "«لم نر الماء يرتفع بهذه السرعة قط».\n\n"
      "ما نعرفه\n\n"
      "انهار جزء من سد كيش العليا وفق شهود عيان، بينما تنفي وزارة المياه ذلك. وكانت Reuters قد نقلت عن مهندسين في آذار "
      "أن "
      "بوابات السد تحتاج إلى إصلاح بقيمة 1.2 مليون دولار.\n\n"
      "وقضى نحو 4300 من السكان ليلتهم في المدارس والمساجد.\n\n"
      "اقرأ أيضا: النشرة البريدية"_s;

const QString French
    = u"Crue dans la vallée du Marrow : des dizaines de sans-abri\n\n"
      "Au moins 27 personnes ont péri vendredi lorsque la rivière Marrow est sortie de son lit, selon le bureau du "
      "gouverneur.\n\n"
      "Les secours ont atteint en bateau les dernières maisons isolées peu après l’aube. « Nous n’avons jamais vu "
      "l’eau "
      "monter aussi vite », a déclaré Leila Haddad, cheffe de la protection civile.\n\n"
      "Le barrage de Haut-Kesh a tenu, affirme le ministère de l’Eau. En mars, des ingénieurs avaient réclamé la "
      "réparation de ses vannes.\n\n"
      "Environ 4 000 habitants ont passé la nuit dans des écoles."_s;

const QString Indonesian
    = u"Banjir di Lembah Marrow, puluhan keluarga kehilangan rumah\n\n"
      "Sedikitnya 27 orang tewas ketika Sungai Marrow meluap pada hari Jumat, kata kantor gubernur.\n\n"
      "Tim penyelamat dengan perahu mencapai rumah-rumah terakhir yang terisolasi tak lama setelah fajar. “Kami belum "
      "pernah melihat air naik secepat ini,” kata Leila Haddad, kepala pertahanan sipil.\n\n"
      "Bendungan Kesh Hulu bertahan, menurut kementerian. Sekitar 4.300 warga bermalam di sekolah dan masjid.\n\n"
      "Baca juga: berita terkini lainnya"_s;

const QString Second
    = u"Terror of the waters: rebels blamed for broken dam\n\n"
      "More than 50 people died in Marrow Valley on Saturday, officials said, in what the local paper called the worst "
      "flood in a century.\n\n"
      "Part of the dam at Upper Kesh collapsed, witnesses told this paper. The ministry of water denies it.\n\n"
      "About 4,300 residents slept in schools. No help had come from abroad by Sunday.\n\n"
      "An Arabic sign read «سد كيش العليا» beside the broken gate, and the word نهر stood on the wall."_s;

Mark link(const QString &id, const QString &key, const QString &words, int group, Mark::State state,
          const QString &description)
{
    Mark mark;
    mark.id = id;
    mark.layer = Mark::Layer::Link;
    mark.range = rangeOf(key, words);
    mark.group = group;
    mark.label = QString::number(group);
    mark.state = state;
    mark.description = description;
    return mark;
}

Mark claim(const QString &key, const QString &words, ClaimKind kind)
{
    Mark mark;
    mark.id = u"claim:%1:%2"_s.arg(key, words);
    mark.range = rangeOf(key, words);
    mark.claimKind = kind;
    return mark;
}

Mark discrepancy(const QString &id, const QString &key, const QString &words, Severity severity, Mark::State state)
{
    Mark mark;
    mark.id = id;
    mark.layer = Mark::Layer::Discrepancy;
    mark.range = rangeOf(key, words);
    mark.severity = severity;
    mark.state = state;
    mark.description = u"Figures disagree"_s;
    return mark;
}

Connector joined(const QString &id, const QString &from, const QString &fromWords, const QString &to,
                 const QString &toWords, int group)
{
    Connector connector;
    connector.id = id;
    connector.from = from;
    connector.fromRange = rangeOf(from, fromWords);
    connector.to = to;
    connector.toRange = rangeOf(to, toWords);
    connector.group = group;
    connector.description = u"Link %1"_s.arg(group);
    return connector;
}

// The statements that are linked, by key: killed, rescue, dam, residents.
const QHash<QString, QStringList> &linkedWords()
{
    static const QHash<QString, QStringList> words{
        {u"en"_s,
         {u"At least 27 people were killed when the river Marrow burst its banks on Friday, the governor’s office said."_s,
          u"Rescue teams in boats reached the last cut-off houses shortly after dawn."_s,
          u"The dam at Upper Kesh held, according to the ministry of water."_s,
          u"Some 4,300 residents spent the night in schools and mosques."_s}},
        {u"ar"_s,
         {u"قُتل 31 شخصًا على الأقل عندما فاض نهر مارو يوم الجمعة، بحسب مكتب المحافظ."_s,
          u"BBC: وصلت فرق الإنقاذ بالقوارب إلى آخر المنازل المحاصرة بعد الفجر بقليل."_s,
          u"انهار جزء من سد كيش العليا وفق شهود عيان، بينما تنفي وزارة المياه ذلك."_s,
          u"وقضى نحو 4300 من السكان ليلتهم في المدارس والمساجد."_s}},
        {u"fr"_s,
         {u"Au moins 27 personnes ont péri vendredi lorsque la rivière Marrow est sortie de son lit, selon le bureau du gouverneur."_s,
          u"Les secours ont atteint en bateau les dernières maisons isolées peu après l’aube."_s,
          u"Le barrage de Haut-Kesh a tenu, affirme le ministère de l’Eau."_s,
          u"Environ 4 000 habitants ont passé la nuit dans des écoles."_s}},
        {u"id"_s,
         {u"Sedikitnya 27 orang tewas ketika Sungai Marrow meluap pada hari Jumat, kata kantor gubernur."_s,
          u"Tim penyelamat dengan perahu mencapai rumah-rumah terakhir yang terisolasi tak lama setelah fajar."_s,
          u"Bendungan Kesh Hulu bertahan, menurut kementerian."_s,
          u"Sekitar 4.300 warga bermalam di sekolah dan masjid."_s}},
        {u"xx"_s,
         {u"More than 50 people died in Marrow Valley on Saturday"_s,
          {},
          u"Part of the dam at Upper Kesh collapsed, witnesses told this paper."_s,
          u"About 4,300 residents slept in schools."_s}},
    };
    return words;
}

PaneContent pane(const QString &key, const PaneHeader &header, const QString &text, Direction direction)
{
    PaneContent content;
    content.key = key;
    content.header = header;
    content.article = articleOfLines(text, direction, BlockKind::Title);
    content.language = key == "xx"_L1 ? u"en"_s : key;
    return content;
}

} // namespace

ArticleText articleOfLines(const QString &text, Direction direction, BlockKind first)
{
    ArticleText article{text, {}, direction};
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QString line = text.sliced(start, end - start);
        if (!line.trimmed().isEmpty()) {
            BlockKind kind = article.blocks.isEmpty() ? first : BlockKind::Paragraph;
            if (first == BlockKind::Title && kind == BlockKind::Paragraph && line.size() < 20)
                kind = BlockKind::Heading;
            if (line.startsWith("Read more"_L1) || line.startsWith("Baca juga"_L1) || line.startsWith(u"اقرأ"_s))
                kind = BlockKind::Boilerplate;
            article.blocks.append({kind, {start, end}, direction});
        }
        start = end + 1;
    }
    return article;
}

QList<PaneContent> coverage()
{
    return {
        pane(u"en"_s,
             {u"The Marrow Courier"_s, u"Flood in Marrow Valley"_s, u"English"_s, u"29 Nov 2024"_s,
              u"9 statements, 7 claims"_s},
             English, Ltr),
        pane(u"ar"_s,
             {u"صحيفة الوادي"_s, u"فيضان وادي مارو"_s, u"Arabic"_s, u"30 Nov 2024"_s, u"7 statements, 6 claims"_s},
             Arabic, Rtl),
        pane(u"fr"_s,
             {u"Le Messager"_s, u"Crue dans la vallée"_s, u"French"_s, u"29 Nov 2024"_s, u"6 statements, 5 claims"_s},
             French, Ltr),
        pane(u"id"_s,
             {u"Warta Lembah"_s, u"Banjir di Lembah Marrow"_s, u"Indonesian"_s, u"29 Nov 2024"_s,
              u"5 statements, 4 claims"_s},
             Indonesian, Ltr),
        pane(u"xx"_s,
             {u"The <b>Daily</b> Echo & Post"_s, u"Terror of the waters"_s, u"English"_s, u"1 Dec 2024"_s,
              u"6 statements, 5 claims"_s},
             Second, Ltr),
    };
}

TextRange rangeOf(const QString &key, const QString &words)
{
    const QString *text = key == "en"_L1 ? &English
        : key == "ar"_L1                 ? &Arabic
        : key == "fr"_L1                 ? &French
        : key == "id"_L1                 ? &Indonesian
                                         : &Second;
    const qsizetype start = text->indexOf(words);
    if (start < 0)
        qFatal("the sample does not hold: %s", qPrintable(words));
    return {start, start + words.size()};
}

QHash<QString, QList<Mark>> marks()
{
    using State = Mark::State;
    using Severity = Severity;
    QHash<QString, QList<Mark>> all;
    for (const auto &[key, words] : linkedWords().asKeyValueRange()) {
        for (int i = 0; i < words.size(); ++i) {
            if (words.at(i).isEmpty())
                continue;
            all[key].append(link(u"link%1"_s.arg(i + 1), key, words.at(i), i + 1,
                                 i % 2 ? State::Suggested : State::Confirmed, words.at(i)));
        }
    }
    all[u"en"_s] << claim(u"en"_s, u"At least 27 people"_s, ClaimKind::Quantity)
                 << claim(u"en"_s, u"Friday"_s, ClaimKind::Date)
                 << claim(u"en"_s, u"the governor’s office said"_s, ClaimKind::Attribution)
                 << claim(u"en"_s, u"“We have never seen water rise this fast,”"_s, ClaimKind::Quotation)
                 << claim(u"en"_s, u"Leila Haddad"_s, ClaimKind::Name)
                 << claim(u"en"_s, u"$1,200,000"_s, ClaimKind::Quantity)
                 << discrepancy(u"d1"_s, u"en"_s, u"27 people"_s, Severity::Serious, State::Confirmed)
                 << discrepancy(u"d2"_s, u"en"_s, u"held"_s, Severity::Notable, State::Suggested);
    all[u"ar"_s] << claim(u"ar"_s, u"31 شخصًا على الأقل"_s, ClaimKind::Quantity)
                 << claim(u"ar"_s, u"يوم الجمعة"_s, ClaimKind::Date)
                 << claim(u"ar"_s, u"وقالت ليلى حداد"_s, ClaimKind::Attribution)
                 << claim(u"ar"_s, u"Reuters"_s, ClaimKind::Name)
                 << discrepancy(u"d1"_s, u"ar"_s, u"31 شخصًا"_s, Severity::Serious, State::Confirmed)
                 << discrepancy(u"d2"_s, u"ar"_s, u"انهار جزء"_s, Severity::Notable, State::Suggested);
    all[u"fr"_s] << claim(u"fr"_s, u"Au moins 27 personnes"_s, ClaimKind::Quantity)
                 << discrepancy(u"d3"_s, u"fr"_s, u"Environ 4 000 habitants"_s, Severity::Minor, State::Settled);
    all[u"id"_s] << claim(u"id"_s, u"Sedikitnya 27 orang"_s, ClaimKind::Quantity);
    all[u"xx"_s] << claim(u"xx"_s, u"rebels"_s, ClaimKind::Label)
                 << claim(u"xx"_s, u"More than 50 people"_s, ClaimKind::Quantity)
                 << discrepancy(u"d1"_s, u"xx"_s, u"More than 50 people"_s, Severity::Serious, State::Suggested)
                 << discrepancy(u"d4"_s, u"xx"_s, u"Saturday"_s, Severity::Minor, State::Confirmed);
    for (QList<Mark> &list : all) {
        for (Mark &mark : list)
            mark.selected = mark.id == "link3"_L1;
    }
    return all;
}

QList<Connector> connectors()
{
    const QStringList order{u"en"_s, u"ar"_s, u"fr"_s, u"id"_s, u"xx"_s};
    QList<Connector> all;
    for (int i = 0; i < 4; ++i) {
        QString before;
        for (const QString &key : order) {
            const QString words = linkedWords().value(key).at(i);
            if (words.isEmpty())
                continue;
            if (!before.isEmpty()) {
                Connector connector
                    = joined(u"link%1"_s.arg(i + 1), before, linkedWords().value(before).at(i), key, words, i + 1);
                connector.suggested = i % 2 == 1;
                connector.conflict = i == 0 && (before == "en"_L1 || before == "id"_L1);
                connector.selected = i == 2;
                all.append(connector);
            }
            before = key;
        }
    }
    all.append(joined(u"skip"_s, u"en"_s, u"Roads to the north"_s, u"fr"_s, u"la protection civile"_s, 5));
    return all;
}

} // namespace Crossread::BoardSamples
