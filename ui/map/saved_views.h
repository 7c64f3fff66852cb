// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/preferences.h"
#include "ui/map/map_state.h"
#include "ui/widgets/dialog_frame.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace videoguard::map {

/// A part of the map with its layers, under a name.
struct SavedView {
    QString name;
    geo::Position centre;
    double zoom = 7;
    MapLayers layers;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The operator's saved views, kept in the preferences, in the order they were made. GUI thread.
class SavedViews
{
public:
    /// `preferences` outlives it.
    explicit SavedViews(console::Preferences &preferences)
        : m_preferences(preferences)
    {
    }

    [[nodiscard]] std::vector<SavedView> all() const;
    /// Replaces the one of the same name. Errors: those of the preferences.
    base::Result<void> save(const SavedView &view);
    base::Result<void> rename(const QString &name, const QString &newName);
    base::Result<void> remove(const QString &name);

private:
    base::Result<void> write(const std::vector<SavedView> &views);

    console::Preferences &m_preferences;
};

/// A name for a new view; says when it replaces one.
class SaveViewDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    SaveViewDialog(const QStringList &taken, const QString &suggested, QWidget *parent);
    [[nodiscard]] QString name() const;

private:
    QLineEdit *m_name;
};

/// Rename and delete saved views.
class SavedViewsDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    SavedViewsDialog(SavedViews &views, QWidget *parent);

signals:
    void failed(const QString &cause);

private:
    void fill(const QString &current);

    SavedViews &m_views;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_delete;
};

} // namespace videoguard::map
