// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/validation.h"
#include "ui/catalogue/editor_field.h"

class QTabBar;
class QStackedWidget;
class QVBoxLayout;

namespace videoguard::catalogue_ui {

class CoverageSketch;
class PositionField;

/// The tabs of the editor with the fields of the whole table in them. Shows a record and its findings; what
/// is typed comes out as a value at a path or as a whole new record (a preset, a position).
class EditorForm : public QWidget
{
    Q_OBJECT

public:
    EditorForm(console::CatalogueDesk &desk, QWidget *parent);

    void show(const catalogue::CameraRecord &camera, bool isNew);
    void setFindings(const std::vector<catalogue::Finding> &findings);
    /// To the first field with an error.
    void showFirstError();
    [[nodiscard]] FieldEdit *fieldAt(const QString &path) const;

signals:
    void edited(const QString &path, const QJsonValue &value);
    void replaced(const videoguard::catalogue::CameraRecord &camera, const QString &step);
    void positionWanted();

private:
    QVBoxLayout *addTab(const QString &title);
    void addGroups(QVBoxLayout *column, const std::vector<catalogue::FieldGroup> &groups, bool titled);
    void addFields(QVBoxLayout *column, const QStringList &paths);
    [[nodiscard]] FieldEdit *make(const catalogue::Field &field);
    void buildPlace();
    void buildOptics();
    void buildCamera();
    void fillHistory(const catalogue::CameraRecord &camera);
    [[nodiscard]] std::vector<FieldEdit *> allFields() const;

    console::CatalogueDesk &m_desk;
    catalogue::CameraRecord m_camera;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    PositionField *m_position = nullptr;
    CoverageSketch *m_sketch = nullptr;
    QWidget *m_retire = nullptr;
    QVBoxLayout *m_history = nullptr;
    QWidget *m_historyPage = nullptr;
    QStringList m_placed; ///< paths that have their field already
    std::vector<FieldEdit *> m_fields;
    QString m_historyOf;
};

} // namespace videoguard::catalogue_ui
