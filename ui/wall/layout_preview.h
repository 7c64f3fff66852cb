// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/wall_layout.h"

#include <QWidget>

namespace videoguard::wall {

/// A wall in small: its tiles where they will stand, with their captions' lines and, if given, a word in
/// each.
class LayoutPreview : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutPreview(QWidget *parent = nullptr);

    void setWallLayout(const console::WallLayout &layout);
    /// One per tile, for example call numbers; missing or empty ones leave the tile's own number, muted.
    void setWords(const QStringList &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    console::WallLayout m_layout;
    QStringList m_words;
};

} // namespace videoguard::wall
