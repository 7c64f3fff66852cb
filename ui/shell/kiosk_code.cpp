// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/kiosk_code.h"

#include "app/access/pass_code.h"
#include "app/base/log.h"
#include "app/console/preferences.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace videoguard::shell {

namespace {

constexpr int kFreeTries = 2;
constexpr std::chrono::seconds kFirstWait{5};
constexpr std::chrono::seconds kLongestWait{300};
constexpr std::chrono::seconds kNobodyTypes{60};
constexpr int kShortest = 4;
constexpr int kLongest = 64;
constexpr int kWidth = 440;
const QString kKey = QStringLiteral("workstation/kioskCode");
/// Answers of the work that are no hash.
const QString kNotPresent = QStringLiteral("not the present code");
const QString kFits = QStringLiteral("fits");

QLineEdit *codeField(QWidget *parent, const char *name)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(kLongest);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}

} // namespace

void KioskTries::wrong()
{
    ++m_wrong;
    if (m_wrong <= kFreeTries)
        return;
    std::chrono::seconds pause = kFirstWait;
    for (int i = kFreeTries + 1; i < m_wrong && pause < kLongestWait; ++i)
        pause *= 2;
    m_until = m_clock.steady() + std::min(pause, kLongestWait);
}

std::chrono::milliseconds KioskTries::wait() const
{
    if (m_wrong <= kFreeTries)
        return {};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_until - m_clock.steady());
    return std::max(left, std::chrono::milliseconds(0));
}

void KioskWork::run(std::function<QString()> work, std::function<void(const QString &)> done)
{
    m_running = true;
    m_thread = std::jthread([this, work = std::move(work), done = std::move(done)] {
        const QString answer = work();
        QMetaObject::invokeMethod(
            this,
            [this, done, answer] {
                m_running = false;
                done(answer);
            },
            Qt::QueuedConnection);
    });
}

KioskLeaveDialog::KioskLeaveDialog(const QString &hash, KioskTries &tries, QWidget *parent)
    : DialogFrame(tr("The wall is locked"), parent)
    , m_hash(hash)
    , m_tries(tries)
    , m_code(codeField(this, "code"))
{
    setObjectName(QStringLiteral("kioskLeaveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    addWords(tr("The code of this wall PC unlocks it. The pictures go on meanwhile."), "muted");
    m_note = addField(tr("&Code"), m_code);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_unlock = addButton(tr("Unlock"), true);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_unlock, &QPushButton::clicked, this, &KioskLeaveDialog::accept);
    connect(m_code, &QLineEdit::textEdited, this, [this] {
        m_note->clear();
        m_idle.start();
    });
    m_second.setInterval(std::chrono::milliseconds(500));
    connect(&m_second, &QTimer::timeout, this, &KioskLeaveDialog::showWait);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kNobodyTypes);
    connect(&m_idle, &QTimer::timeout, this, &QDialog::reject);
    m_idle.start();
    sizeTo(kWidth, 0);
    m_code->setFocus();
    showWait();
}

void KioskLeaveDialog::accept()
{
    if (m_work.isRunning() || m_tries.wait().count() > 0 || m_code->text().isEmpty())
        return;
    m_idle.start();
    m_unlock->setEnabled(false);
    m_code->setReadOnly(true);
    m_work.run([code = m_code->text(),
                hash = m_hash] { return access::passCodeFits(code, hash) ? kFits : QString(); },
               [this](const QString &answer) { showAnswer(answer == kFits); });
}

void KioskLeaveDialog::showAnswer(bool fits)
{
    m_unlock->setEnabled(true);
    m_code->setReadOnly(false);
    if (fits) {
        m_tries.right();
        QDialog::accept();
        return;
    }
    qCWarning(base::logUi) << "wall PC: a wrong code was entered";
    m_tries.wrong();
    m_code->clear();
    m_note->setFault(tr("This is not the code."));
    showWait();
    m_code->setFocus();
}

void KioskLeaveDialog::showWait()
{
    const auto wait = std::chrono::ceil<std::chrono::seconds>(m_tries.wait());
    const bool mustWait = wait.count() > 0;
    if (mustWait) {
        m_note->setFault(tr("This was not the code. The next attempt is possible in %n s.", nullptr,
                            static_cast<int>(wait.count())));
        m_second.start();
    } else if (m_second.isActive()) {
        m_second.stop();
        m_note->clear();
    }
    const bool wasEnabled = m_code->isEnabled();
    m_code->setEnabled(!mustWait);
    m_unlock->setEnabled(!mustWait && !m_work.isRunning());
    if (!mustWait && !wasEnabled)
        m_code->setFocus();
}

KioskCodeDialog::KioskCodeDialog(console::Preferences &preferences, QWidget *parent)
    : DialogFrame(tr("Code of the wall PC"), parent)
    , m_preferences(preferences)
    , m_hash(preferences.value(kKey).toString())
    , m_code(codeField(this, "code"))
    , m_again(codeField(this, "again"))
{
    setObjectName(QStringLiteral("kioskCodeDialog"));
    addWords(tr("Who types this code unlocks the wall. Without a code the key combination alone unlocks it. "
                "Only a check value is kept, never the code itself."),
             "muted");
    if (!m_hash.isEmpty()) {
        m_present = codeField(this, "present");
        m_presentNote = addField(tr("&Present code"), m_present);
        connect(m_present, &QLineEdit::textEdited, m_presentNote, &widgets::DialogNote::clear);
    }
    m_codeNote = addField(tr("&New code"), m_code);
    m_againNote = addField(tr("New code a&gain"), m_again);
    connect(m_code, &QLineEdit::textEdited, m_codeNote, &widgets::DialogNote::clear);
    connect(m_again, &QLineEdit::textEdited, m_againNote, &widgets::DialogNote::clear);
    if (m_present) {
        QPushButton *remove = addLeftButton(tr("Remove the code"));
        remove->setObjectName(QStringLiteral("remove"));
        connect(remove, &QPushButton::clicked, this, [this] { change({}); });
    }
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *set = addButton(tr("Set the code"), true);
    set->setObjectName(QStringLiteral("set"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(set, &QPushButton::clicked, this, &KioskCodeDialog::accept);
    sizeTo(kWidth, 0);
    (m_present ? m_present : m_code)->setFocus();
    if (m_preferences.isLocked(kKey)) {
        m_codeNote->setHint(tr("Locked by the administrator's policy."));
        setBusy(true);
    }
}

bool KioskCodeDialog::isSet(const console::Preferences &preferences)
{
    return !preferences.value(kKey).toString().isEmpty();
}

void KioskCodeDialog::accept()
{
    if (m_code->text().size() < kShortest) {
        m_codeNote->setFault(tr("A code has at least %n characters.", nullptr, kShortest));
        m_code->setFocus();
        return;
    }
    if (m_code->text() != m_again->text()) {
        m_againNote->setFault(tr("The two codes differ."));
        m_again->setFocus();
        return;
    }
    change(m_code->text());
}

// An empty code removes it.
void KioskCodeDialog::change(const QString &code)
{
    if (m_work.isRunning() || m_preferences.isLocked(kKey))
        return;
    setBusy(true);
    const QString present = m_present ? m_present->text() : QString();
    m_work.run(
        [present, code, hash = m_hash] {
            if (!hash.isEmpty() && !access::passCodeFits(present, hash))
                return kNotPresent;
            return code.isEmpty() ? QString() : access::passCodeHash(code);
        },
        [this, removes = code.isEmpty()](const QString &answer) { finish(answer, removes); });
}

void KioskCodeDialog::finish(const QString &answer, bool removes)
{
    setBusy(false);
    if (answer == kNotPresent) {
        m_presentNote->setFault(tr("This is not the present code."));
        m_present->selectAll();
        m_present->setFocus();
        return;
    }
    if (answer.isEmpty() && !removes) {
        m_codeNote->setFault(tr("The code could not be set: not enough memory is free."));
        return;
    }
    const auto written = m_preferences.setValue(kKey, removes ? QJsonValue() : QJsonValue(answer));
    if (!written) {
        qCWarning(base::logUi).noquote() << base::describe(written.error());
        m_codeNote->setFault(tr("The code could not be written: %1").arg(written.error().cause));
        return;
    }
    QDialog::accept();
}

void KioskCodeDialog::setBusy(bool busy)
{
    for (QWidget *part : findChildren<QLineEdit *>())
        part->setEnabled(!busy);
    for (const char *name : {"set", "remove"}) {
        if (auto *button = findChild<QPushButton *>(QLatin1String(name)))
            button->setEnabled(!busy);
    }
}

} // namespace videoguard::shell
