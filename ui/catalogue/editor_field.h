// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/catalogue_desk.h"

#include <QJsonValue>
#include <QWidget>

class QLabel;

namespace videoguard::catalogue_ui {

/// One field of the record in a form: its name, an input that fits its type, and the sentence under it. Made
/// by `makeFieldEdit`. Knows no record: values go in by `setValue` and come out with `edited`.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    FieldEdit(const catalogue::Field &field, QString path, QWidget *parent);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const catalogue::Field &field() const { return m_field; }
    /// Shows it unless it stands there already; never emits.
    virtual void setValue(const QJsonValue &value) = 0;
    /// A star for what this status demands.
    void setMandatory(bool mandatory);
    /// The sentence; empty takes it away. An error is marked stronger than a warning.
    void setNote(const QString &sentence, bool isError);
    [[nodiscard]] QString note() const;
    /// It takes the whole width of the form.
    [[nodiscard]] virtual bool isWide() const { return false; }

signals:
    /// Null: emptied.
    void edited(const QString &path, const QJsonValue &value);

protected:
    /// Puts the input between name and sentence; `framed` gets the warning frame.
    void setInput(QWidget *input, QWidget *framed = nullptr);

private:
    const catalogue::Field &m_field;
    QString m_path;
    QLabel *m_label;
    QWidget *m_note;
    QLabel *m_noteIcon;
    QLabel *m_noteText;
    QWidget *m_framed = nullptr;
};

/// `path` with its indices. Owned by `parent`.
[[nodiscard]] FieldEdit *makeFieldEdit(const catalogue::Field &field, const QString &path,
                                       const console::CatalogueDesk &desk, QWidget *parent);

} // namespace videoguard::catalogue_ui
