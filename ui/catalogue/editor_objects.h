// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/catalogue/editor_field.h"

class QVBoxLayout;

namespace videoguard::catalogue_ui {

/// Two columns of fields; wide ones take both. Shared by the tabs and the entries of lists.
void layFields(QVBoxLayout *column, const std::vector<FieldEdit *> &fields);

/// A list of objects: streams, contacts, deployments, presets. Each entry has its fields and a button that
/// removes it; `partsMade` and the children of type FieldEdit change with the number of entries.
class ObjectsField : public FieldEdit
{
    Q_OBJECT

public:
    ObjectsField(const catalogue::Field &field, const QString &path, const console::CatalogueDesk &desk,
                 QWidget *parent);

    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool isWide() const override { return true; }
    /// The fields of all entries, to give notes to.
    [[nodiscard]] const std::vector<FieldEdit *> &parts() const { return m_parts; }

private:
    void rebuild(int count);
    void add();
    void remove(int index);

    const console::CatalogueDesk &m_desk;
    QWidget *m_box;
    QWidget *m_entries = nullptr;
    int m_count = -1;
    std::vector<FieldEdit *> m_parts;
    QJsonValue m_value;
};

} // namespace videoguard::catalogue_ui
