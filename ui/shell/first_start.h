// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/console/console.h"

#include <QDialog>

#include <memory>

namespace videoguard::shell {

/// Asks in one window what a fresh console needs: language, organisation, demo or real cameras, the partners'
/// server, whether passwords can be kept. Everything can be skipped, changed later and asked again. Writes
/// nothing before "Start", but the mark that it was shown; the language is tried on at once, and put back
/// when the window is left otherwise. GUI thread.
class FirstStart : public QDialog
{
    Q_OBJECT

public:
    /// What was chosen beyond what the dialog writes itself (language, organisation, encrypted file, end of
    /// the demo).
    struct Outcome {
        QString language;  ///< "lv", "lt" or "en"; the shell rebuilds its windows when it is another
        bool demo = false; ///< `console::demoFromFiles` is to be called and its cameras to be shown
        bool join = false; ///< the partners' dialog is to be opened
    };

    explicit FirstStart(console::Console &console, QWidget *parent = nullptr);
    ~FirstStart() override;

    /// True once per profile: nobody went through or skipped it yet, and no camera or wall is there.
    [[nodiscard]] static bool isDue(console::Console &console);
    /// Holds after `accepted`.
    [[nodiscard]] Outcome outcome() const;

    void accept() override;
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    void build();
    void buildLanguage();
    void buildOrganisation();
    void buildCameras();
    void buildPartners();
    void buildPasswords();
    void retranslate();
    void sayCameras();
    void sayPartners();
    void bringIntoView(QWidget *field);
    void writeChoices();
    void finish();
    void remember();

    std::unique_ptr<Private> d;
};

} // namespace videoguard::shell
