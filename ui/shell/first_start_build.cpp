// SPDX-License-Identifier: EUPL-1.2
// The parts of the first start's window and how they hang together; what they do is in first_start.cpp.
#include "app/console/own_partner.h"
#include "app/console/settings.h"
#include "ui/shell/first_start_private.h"
#include "ui/shell/language.h"
#include "ui/widgets/tab_stops.h"
#include "ui/widgets/theme.h"

namespace videoguard::shell {

namespace {

using widgets::theme;

/// Each in its own words, whatever the interface speaks just now: never translated.
struct OwnName {
    const char *code;
    const char *name;
};
constexpr OwnName kLanguages[] = {{"lv", "Latviešu"}, {"lt", "Lietuvių"}, {"en", "English"}};

QFrame *line(QWidget *parent)
{
    auto *separator = new QFrame(parent);
    separator->setProperty("role", QStringLiteral("separator"));
    separator->setFixedHeight(1);
    return separator;
}

} // namespace

void FirstStart::build()
{
    const widgets::ThemeSizes &size = theme().size;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.panelPadding, size.panelPadding, size.panelPadding, size.panelPadding);
    column->setSpacing(size.sectionGap);
    d->title = wall::plainLabel({}, nullptr, this);
    d->title->setObjectName(QStringLiteral("dialogTitle"));
    d->title->setFont(theme().font.cardTitle);
    d->explanation = wall::plainLabel({}, "muted", this);
    column->addWidget(d->title);
    column->addWidget(line(this));

    auto *content = new QWidget(this);
    d->scroll = new wall::DialogBody(content, this);
    auto *whole = new QVBoxLayout(content);
    // Room for the focus line around what stands at the edge.
    const int edge = size.focusLine + size.focusOffset;
    whole->setContentsMargins(edge, edge, edge, edge);
    whole->setSpacing(size.sectionGap);
    whole->addWidget(d->explanation);
    d->columns = new QBoxLayout(QBoxLayout::LeftToRight);
    whole->addLayout(d->columns, 1);
    d->columns->setSpacing(theme().px(28));
    for (QVBoxLayout **side : {&d->left, &d->right}) {
        *side = new QVBoxLayout;
        (*side)->setSpacing(theme().px(18));
        d->columns->addLayout(*side, 1);
    }
    const auto section = [&](Private::Section &made, QVBoxLayout *side, int stretch) {
        made.body = new QVBoxLayout;
        made.body->setSpacing(size.controlGap);
        made.heading = wall::plainLabel({}, nullptr, content);
        made.heading->setFont(theme().font.title);
        made.explanation = wall::plainLabel({}, "muted", content);
        made.body->addWidget(made.heading);
        made.body->addWidget(made.explanation);
        side->addLayout(made.body, stretch);
    };
    section(d->language, d->left, 0);
    section(d->organisation, d->left, 0);
    d->left->addStretch(1);
    section(d->cameras, d->right, 0);
    section(d->partners, d->right, 0);
    section(d->passwords, d->right, 0);
    d->right->addStretch(1);
    buildLanguage();
    buildOrganisation();
    buildCameras();
    buildPartners();
    buildPasswords();
    column->addWidget(d->scroll, 1);

    d->fault = wall::plainLabel({}, nullptr, this);
    d->fault->setObjectName(QStringLiteral("fault"));
    d->fault->hide();
    column->addWidget(d->fault);
    column->addWidget(line(this));
    d->skip = new QPushButton(this);
    d->skip->setObjectName(QStringLiteral("skip"));
    d->skip->setAutoDefault(false);
    d->start = new QPushButton(this);
    d->start->setObjectName(QStringLiteral("start"));
    d->start->setDefault(true);
    column->addLayout(wall::buttonRow({d->skip, d->start}));
    connect(d->skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(d->start, &QPushButton::clicked, this, &QDialog::accept);
}

void FirstStart::buildLanguage()
{
    QWidget *content = d->scroll->widget();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().size.controlGap);
    d->languages = new QButtonGroup(this);
    const bool isLocked =
        console::Settings(d->console.preferences()).isLocked(QStringLiteral("interface/language"));
    for (const OwnName &own : kLanguages) {
        const QString code = QLatin1String(own.code);
        auto *card = new wall::ChoiceCard({}, content);
        card->setObjectName(QStringLiteral("language.%1").arg(code));
        card->setWords(QString::fromUtf8(own.name), {});
        card->setChecked(code == d->formerLanguage);
        card->setEnabled(!isLocked);
        d->languages->addButton(card);
        d->languageCards.emplace_back(code, card);
        row->addWidget(card, 1);
        connect(card, &QRadioButton::toggled, this, [code](bool on) {
            if (on && code != currentLanguage())
                useLanguage(code);
        });
    }
    d->language.heading->setText(QString::fromUtf8("Valoda · Kalba · Language"));
    d->language.explanation->setVisible(isLocked);
    d->language.body->addLayout(row);
}

void FirstStart::buildOrganisation()
{
    QWidget *content = d->scroll->widget();
    const console::CatalogueDesk &desk = d->console.catalogue();
    if (d->console.sync().settings().isJoined() && !desk.ownPartnerId().isEmpty()) {
        d->organisationFixed = wall::plainLabel({}, nullptr, content);
        d->organisation.body->addWidget(d->organisationFixed);
        d->organisation.body->addStretch(1);
        return;
    }
    d->organisationChoice =
        new OrganisationChoice(console::offeredPartners(desk), desk.ownPartnerId(), content);
    connect(d->organisationChoice, &OrganisationChoice::cancelled, this, &QDialog::reject);
    // When the layout has made room for it.
    connect(d->organisationChoice, &OrganisationChoice::fieldShown, this, &FirstStart::bringIntoView,
            Qt::QueuedConnection);
    d->organisation.body->addWidget(d->organisationChoice, 1);
}

void FirstStart::buildCameras()
{
    QWidget *content = d->scroll->widget();
    auto *group = new QButtonGroup(this);
    d->real = new wall::ChoiceCard(QStringLiteral("cctv"), content);
    d->real->setObjectName(QStringLiteral("cameras.real"));
    d->demo = new wall::ChoiceCard(QStringLiteral("play"), content);
    d->demo->setObjectName(QStringLiteral("cameras.demo"));
    d->demo->setEnabled(d->hasFootage || d->hadDemo);
    (d->hadDemo ? d->demo : d->real)->setChecked(true);
    for (wall::ChoiceCard *card : {d->real, d->demo}) {
        group->addButton(card);
        d->cameras.body->addWidget(card);
    }
    widgets::keepOneTabStop(*group);
    d->cameras.explanation->hide();
}

void FirstStart::buildPartners()
{
    QWidget *content = d->scroll->widget();
    if (!d->console.sync().settings().isJoined()) {
        d->join = new QCheckBox(content);
        d->join->setObjectName(QStringLiteral("join"));
        d->partners.body->addWidget(d->join);
    }
    d->joinWords = wall::plainLabel({}, "muted", content);
    d->joinWords->setFont(theme().font.caption);
    d->partners.body->addWidget(d->joinWords);
}

void FirstStart::buildPasswords()
{
    d->passwordCheck = new PasswordCheck(d->console.secrets(), d->scroll->widget());
    d->passwords.body->addWidget(d->passwordCheck);
    d->passwords.explanation->hide();
}

void FirstStart::retranslate()
{
    setWindowTitle(tr("First start"));
    d->title->setText(tr("Welcome to VideoGuard Console"));
    d->explanation->setText(
        tr("Everything here can be skipped, changed later in the settings, and asked again."));
    d->language.explanation->setText(tr("The administrator has set the language of this workstation."));
    d->organisation.heading->setText(tr("Organisation"));
    d->organisation.explanation->setText(tr("Who works at this console?"));
    d->cameras.heading->setText(tr("Cameras"));
    d->partners.heading->setText(tr("Partners' server"));
    d->partners.explanation->hide();
    d->passwords.heading->setText(tr("Passwords"));
    d->skip->setText(tr("&Skip"));
    d->skip->setToolTip(tr("Changes nothing; the menu offers this window again"));
    d->start->setText(tr("Start"));
    for (const auto &[code, card] : d->languageCards)
        card->setAccessibleDescription(tr("Language of the interface"));
    if (d->organisationChoice)
        d->organisationChoice->retranslate();
    d->passwordCheck->retranslate();
    sayCameras();
    sayPartners();
}

void FirstStart::sayCameras()
{
    d->real->setWords(tr("&Real cameras"),
                      d->hadDemo
                          ? tr("The demo cameras and their records are taken away.")
                          : tr("Next: import a list, join the partners, or open an address with Ctrl+O."));
    QString words = tr("Sixteen invented cameras play footage that comes with the program, again and again. "
                       "Needs no network.");
    if (d->hadDemo)
        words = tr("They are shown already.");
    else if (!d->hasFootage)
        words = tr("The footage was not installed here. A camera simulator and the option --demo-server "
                   "show it too.");
    d->demo->setWords(tr("&Demo cameras"), words);
}

void FirstStart::sayPartners()
{
    const console::SyncSettings &settings = d->console.sync().settings();
    if (d->join) {
        d->join->setText(tr("&Join the partners next"));
        d->joinWords->setText(tr("Their cameras and yours are then kept alike through a common server. Needs "
                                 "its address, a name and a password."));
    } else {
        d->joinWords->setText(tr("Joined: %1").arg(settings.account.server.host()));
    }
    if (!d->organisationFixed)
        return;
    const console::CatalogueDesk &desk = d->console.catalogue();
    const catalogue::Partner *own = desk.partner(desk.ownPartnerId());
    d->organisation.explanation->setText(tr("The account on the partners' server decides it."));
    d->organisationFixed->setText(own ? own->name() : settings.account.partner);
}

} // namespace videoguard::shell
