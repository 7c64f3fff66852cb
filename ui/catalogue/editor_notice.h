// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <functional>

namespace videoguard::catalogue_ui {

/// A question on the spot, above the form: what happened, and the ways on. Nothing else is blocked.
class EditorNotice : public QWidget
{
    Q_OBJECT

public:
    struct Way {
        QString text;
        std::function<void()> go; ///< empty: the question is withdrawn
    };

    explicit EditorNotice(QWidget *parent = nullptr);

    void ask(const QString &icon, const QString &title, const QString &explanation, std::vector<Way> ways);
    void withdraw();
    [[nodiscard]] QString title() const { return m_title; }

private:
    QWidget *m_page = nullptr;
    QString m_title;
};

} // namespace videoguard::catalogue_ui
