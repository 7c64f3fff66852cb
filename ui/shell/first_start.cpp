// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/first_start.h"

#include "app/base/log.h"
#include "app/console/demo_cameras.h"
#include "app/console/own_partner.h"
#include "ui/shell/first_start_private.h"
#include "ui/shell/language.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QResizeEvent>

#include <algorithm>

namespace videoguard::shell {

namespace {

const QString kDone = QStringLiteral("general/firstStartDone");
const QString kLanguage = QStringLiteral("interface/language");
/// Below it the two columns stand one under the other.
constexpr double kTwoColumns = 720;
constexpr double kWidth = 900;
constexpr double kHeight = 600;

void logFailure(const base::Result<void> &done)
{
    if (!done)
        qCWarning(base::logUi).noquote() << base::describe(done.error());
}

} // namespace

FirstStart::FirstStart(console::Console &console, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(console))
{
    setObjectName(QStringLiteral("firstStart"));
    setWindowModality(parent ? Qt::WindowModal : Qt::ApplicationModal);
    d->formerLanguage = currentLanguage();
    d->outcome.language = d->formerLanguage;
    const auto &cameras = console.cameras().cameras();
    d->hadDemo = std::any_of(cameras.begin(), cameras.end(),
                             [](const console::Camera &camera) { return camera.demo; });
    d->hasFootage = console::hasDemoFootage();
    build();
    retranslate();
    wall::prepareDialog(this);
    wall::sizeWindow(this, kWidth, kHeight);
    if (QAbstractButton *first = d->languages->checkedButton(); first && first->isEnabled())
        first->setFocus();
}

FirstStart::~FirstStart() = default;

bool FirstStart::isDue(console::Console &console)
{
    if (console.preferences().value(kDone).toBool() || !console.cameras().cameras().empty() ||
        !console.book().walls().empty())
        return false;
    // The list above learns of the catalogue a moment after the start.
    const base::Result<qint64> records = console.catalogue().reader().count();
    return records && *records == 0;
}

FirstStart::Outcome FirstStart::outcome() const
{
    return d->outcome;
}

void FirstStart::accept()
{
    if (!d->start->isEnabled())
        return;
    d->fault->hide();
    if (d->organisationChoice && !d->organisationChoice->check()) {
        d->organisationChoice->nameField()->setFocus(Qt::TabFocusReason);
        return;
    }
    if (!d->passwordCheck->settle())
        return;
    writeChoices();
}

// The organisation is written on the catalogue's thread; the window stays until that is done.
void FirstStart::writeChoices()
{
    const auto chosen =
        d->organisationChoice ? d->organisationChoice->chosen() : std::optional<catalogue::Partner>();
    if (!chosen || chosen->id == d->console.catalogue().ownPartnerId()) {
        finish();
        return;
    }
    d->start->setEnabled(false);
    console::chooseOwnPartner(
        d->console.catalogue(), *chosen, this, [this](const base::Result<void> &written) {
            d->start->setEnabled(true);
            if (written) {
                finish();
                return;
            }
            d->fault->setText(tr("The organisation could not be kept: %1").arg(written.error().cause));
            d->fault->show();
        });
}

void FirstStart::finish()
{
    d->outcome.language = currentLanguage();
    d->outcome.demo = d->demo->isChecked() && !d->hadDemo;
    d->outcome.join = d->join && d->join->isChecked();
    if (d->languages->checkedButton() && d->languages->checkedButton()->isEnabled())
        logFailure(d->console.preferences().setValue(kLanguage, d->outcome.language));
    if (d->hadDemo && d->real->isChecked())
        logFailure(console::leaveDemo(d->console));
    remember();
    QDialog::accept();
}

void FirstStart::reject()
{
    // What is being written cannot be called back any more.
    if (!d->start->isEnabled())
        return;
    if (currentLanguage() != d->formerLanguage)
        useLanguage(d->formerLanguage);
    remember();
    QDialog::reject();
}

void FirstStart::bringIntoView(QWidget *field)
{
    d->scroll->widget()->layout()->activate();
    d->scroll->ensureWidgetVisible(field);
}

void FirstStart::remember()
{
    if (!d->console.preferences().value(kDone).toBool())
        logFailure(d->console.preferences().setValue(kDone, true));
}

void FirstStart::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d->start)
        retranslate();
}

void FirstStart::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool wide = event->size().width() >= widgets::theme().px(kTwoColumns);
    d->columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace videoguard::shell
