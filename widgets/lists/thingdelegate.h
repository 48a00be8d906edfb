// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>
#include <QUuid>

namespace Crossread {

/// Paints a row of a list: what it is, beneath it the words of the articles, each set in its own direction, and
/// what else is to be known of it.
///
/// What was only suggested has its head in italics and is told apart in words as well.
class ThingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Measures the things of these rows anew when they are next asked for.
    void forget(const QModelIndex &first, const QModelIndex &last);

private:
    // A view asks for the size of every row whenever one comes or goes; all are of one width and font.
    mutable QHash<QUuid, int> m_heights;
    mutable int m_width = 0;
    mutable QFont m_font;
};

} // namespace Crossread
