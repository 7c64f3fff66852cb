// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/card_facts.h"

#include <QSet>
#include <QWidget>

class QLabel;

namespace videoguard::widgets {
class Tag;
}

namespace videoguard::catalogue_ui {

/// Who the camera is: number and name, owner, state in tags, the cross that closes the card.
class CardHead : public QWidget
{
    Q_OBJECT

public:
    explicit CardHead(QWidget *parent = nullptr);
    void fill(const CardSubject &subject);
    /// Its picture arrives here now.
    void setLive(bool live);

signals:
    void closeWanted();

private:
    QLabel *m_title;
    QLabel *m_icon;
    QLabel *m_subtitle;
    QWidget *m_tags;
    widgets::Tag *m_live;
};

/// Everything between head and buttons: marks, coverage, parameters, footage, history. Filled anew as a
/// whole; what was opened stays open.
class CardBody : public QWidget
{
    Q_OBJECT

public:
    explicit CardBody(QWidget *parent = nullptr);
    void fill(const CardSubject &subject);
    void setAllFields(bool all) { m_allFields = all; }

private:
    [[nodiscard]] QWidget *marks(const CardSubject &subject);
    [[nodiscard]] QWidget *coverage(const CardSubject &subject);
    [[nodiscard]] QWidget *parameters(const CardSubject &subject);
    [[nodiscard]] QWidget *footage(const CardSubject &subject);
    [[nodiscard]] QWidget *history(const CardSubject &subject);
    [[nodiscard]] QWidget *folding(const QString &key, const QString &title, QWidget *content, bool open);

    QWidget *m_page = nullptr;
    bool m_allFields = false;
    QSet<QString> m_toggled; ///< groups that are not as they begin
    std::function<void()> m_again;
};

} // namespace videoguard::catalogue_ui
