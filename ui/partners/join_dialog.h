// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sync/connection_check.h"
#include "app/sync/invitation.h"
#include "ui/widgets/dialog_frame.h"

class QGridLayout;
class QLineEdit;

namespace videoguard::partners {

/// What somebody enters to join: a value in, a value out.
struct JoinEntry {
    QString server;
    QString user;
    QString password;
    QString caFile; ///< empty = the system's authorities
    QByteArrayList pins;
    QString partner;     ///< slug, of an invitation
    QString partnerName; ///< for the person

    friend bool operator==(const JoinEntry &, const JoinEntry &) = default;
};
/// Errors: those of `sync::parseServer`.
[[nodiscard]] base::Result<sync::ServerAccount> accountOf(const JoinEntry &entry);

/// Server, name and password are entered or come from an invitation; the connection is tested step by step
/// with words for each step; only after that the console joins.
class JoinDialog : public widgets::DialogFrame
{
    Q_OBJECT

public:
    explicit JoinDialog(QWidget *parent);
    ~JoinDialog() override;

    void setEntry(const JoinEntry &entry);
    [[nodiscard]] JoinEntry entry() const;
    /// Reads the file and fills the form.
    void openInvitation(const QString &file);
    void chooseInvitation();
    void test();
    /// Steps as the test found them; also for pictures.
    void showSteps(const std::vector<sync::CheckResult> &steps);
    [[nodiscard]] bool isPassed() const { return m_passed; }
    void showFault(const QString &words);
    void done(int result) override;

signals:
    /// The test passed and the person pressed "Join"; close it when that went well.
    void joinWanted(const videoguard::sync::ServerAccount &account, const QByteArray &password);

private:
    struct StepRow {
        QLabel *icon;
        QLabel *name;
        QLabel *text;
    };
    void buildForm(QBoxLayout *column);
    void buildSteps(QBoxLayout *column);
    void chooseCa();
    void forgetTest();
    void showButtons();
    void showStep(StepRow &row, const sync::CheckResult &result);
    void trust();
    void finished(bool passed);
    [[nodiscard]] bool keepCa(const QByteArray &pem);

    QLineEdit *m_server;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_ca;
    widgets::DialogNote *m_serverNote = nullptr;
    widgets::DialogNote *m_caNote = nullptr;
    QLabel *m_invited = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_certificate = nullptr;
    QLabel *m_certificateWords = nullptr;
    QWidget *m_stepArea = nullptr;
    std::vector<StepRow> m_steps;
    QPushButton *m_invitation;
    QPushButton *m_cancel;
    QPushButton *m_test;
    QPushButton *m_join;
    JoinEntry m_entry; ///< what has no field of its own
    QByteArray m_offeredPin;
    sync::ConnectionCheck m_check;
    bool m_running = false;
    bool m_passed = false;
    bool m_quiet = false;
};

} // namespace videoguard::partners
