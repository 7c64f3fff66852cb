// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settings_page.h"

#include "app/catalogue/folding.h"
#include "ui/settings/group_list.h"
#include "ui/settings/settings_form.h"
#include "ui/settings/settings_tools.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QStackedWidget>

namespace videoguard::settings {

using console::Setting;
using console::Settings;
using widgets::theme;

struct SettingsPage::Private {
    Private(SettingsPage &page, Settings &given)
        : q(page)
        , settings(given)
        , column(new QVBoxLayout(&page))
        , tools(new SettingsTools(given, &page))
    {
    }

    void build();
    void buildSoon();
    void search(const QString &text);
    void show(Setting::Group wanted);

    SettingsPage &q;
    Settings &settings;
    QVBoxLayout *column;
    SettingsTools *tools;
    SettingsForm::Links links;
    Setting::Group group = Setting::Group::General;
    QPointer<QWidget> content;
    widgets::SearchField *field = nullptr;
    GroupList *list = nullptr;
    SettingsForm *form = nullptr;
    QStackedWidget *stack = nullptr;
    widgets::EmptyState *nothing = nullptr;
    widgets::ThemeKind kind = widgets::ThemeKind::Dark; ///< as built
    double scale = 0;
    bool isBuildDue = false;
};

// Everything anew: another language or another size of text changes every row.
void SettingsPage::Private::build()
{
    isBuildDue = false;
    const QWidget *focused = q.window()->focusWidget();
    const bool hadFocus = content && focused && content->isAncestorOf(focused);
    const QString focusedName = hadFocus ? focused->objectName() : QString();
    const bool searchHadFocus = hadFocus && field->isAncestorOf(focused);
    const QString searched = field ? field->text() : QString();
    const int scrolled = form ? form->verticalScrollBar()->value() : 0;
    if (content) {
        for (QWidget *old : {static_cast<QWidget *>(field), static_cast<QWidget *>(list),
                             static_cast<QWidget *>(form), static_cast<QWidget *>(nothing)})
            old->disconnect(&q);
        content->hide();
        content->deleteLater();
    }
    kind = theme().kind;
    scale = theme().scale;
    content = new QWidget(&q);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);

    auto *top = new QWidget(content);
    auto *row = new QHBoxLayout(top);
    const int padding = theme().size.panelPadding;
    row->setContentsMargins(padding, theme().px(8), padding, theme().px(8));
    field = new widgets::SearchField(SettingsPage::tr("Find a setting"), QKeySequence::Find, top);
    field->setObjectName(QStringLiteral("settings.search"));
    field->setMaximumWidth(theme().px(480));
    row->addWidget(field, 1);
    row->addStretch(0);
    all->addWidget(top);
    auto *line = new QFrame(content);
    line->setProperty("role", QStringLiteral("separator"));
    all->addWidget(line);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    list = new GroupList(content);
    form = new SettingsForm(settings, links, content);
    list->setGroups(form->groups());
    list->setFixedWidth(std::clamp(list->wantedWidth(), theme().px(140), theme().px(240)));
    body->addWidget(list);
    auto *divider = new QFrame(content);
    divider->setProperty("role", QStringLiteral("divider"));
    body->addWidget(divider);
    stack = new QStackedWidget(content);
    stack->addWidget(form);
    nothing = new widgets::EmptyState(stack);
    stack->addWidget(nothing);
    body->addWidget(stack, 1);
    all->addLayout(body, 1);
    column->addWidget(content);

    connect(field, &widgets::SearchField::textChanged, &q, [this](const QString &text) { search(text); });
    connect(field, &widgets::SearchField::accepted, &q, [this] { form->focusFirst(); });
    connect(field, &widgets::SearchField::leaveDown, &q, [this] {
        if (field->text().trimmed().isEmpty())
            list->setFocus(Qt::TabFocusReason);
        else
            form->focusFirst();
    });
    connect(field, &widgets::SearchField::cancelled, &q, [this] { list->setFocus(Qt::OtherFocusReason); });
    connect(nothing, &widgets::EmptyState::buttonClicked, &q, [this] {
        field->setText({});
        field->activate();
    });
    connect(list, &GroupList::chosen, &q, [this](Setting::Group chosen) {
        group = chosen;
        if (field->text().isEmpty())
            show(chosen);
        else
            field->setText({});
    });
    connect(list, &GroupList::entered, &q, [this] { form->focusFirst(); });
    connect(form, &SettingsForm::linkActivated, &q, &SettingsPage::linkActivated);
    connect(form, &SettingsForm::said, &q, &SettingsPage::said);
    // By Tab from the search through the groups to the form.
    QWidget::setTabOrder(field->edit(), list);

    field->setText(searched);
    if (searched.isEmpty())
        show(group);
    content->show();
    form->verticalScrollBar()->setValue(scrolled);
    if (searchHadFocus)
        field->edit()->setFocus(Qt::OtherFocusReason);
    else if (QWidget *same = hadFocus ? form->findField(focusedName) : nullptr)
        same->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        list->setFocus(Qt::OtherFocusReason);
}

// Not from within a row that is being changed.
void SettingsPage::Private::buildSoon()
{
    if (isBuildDue)
        return;
    isBuildDue = true;
    QMetaObject::invokeMethod(
        &q, [this] { build(); }, Qt::QueuedConnection);
}

void SettingsPage::Private::show(Setting::Group wanted)
{
    group = wanted;
    list->choose(wanted);
    form->showGroup(wanted);
    stack->setCurrentWidget(form);
    emit q.statusChanged();
}

void SettingsPage::Private::search(const QString &text)
{
    const QStringList words = catalogue::folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return show(group);
    list->choose(std::nullopt);
    const int found = form->showMatches(words);
    if (found == 0) {
        nothing->setWords(QStringLiteral("search"),
                          SettingsPage::tr("No setting matches “%1”.").arg(text.trimmed()));
        nothing->setButton(SettingsPage::tr("Clear search"));
    }
    if (found > 0)
        stack->setCurrentWidget(form);
    else
        stack->setCurrentWidget(nothing);
    emit q.statusChanged();
}

SettingsPage::SettingsPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, settings))
{
    setObjectName(QStringLiteral("settingsPage"));
    d->column->setContentsMargins(0, 0, 0, 0);
    d->tools->hide();
    connect(d->tools, &SettingsTools::said, this, &SettingsPage::said);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        d->form->refresh(key);
        emit statusChanged();
    });
    d->build();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addLink(Setting::Group group, const QString &id, const QString &title,
                           const QString &sentence, const QString &button)
{
    const auto isSame = [&](const auto &link) { return link.second.id == id; };
    const auto found = std::find_if(d->links.begin(), d->links.end(), isSame);
    const LinkRow::Words words{id, title, sentence, button};
    if (found != d->links.end()) {
        *found = {group, words};
        d->buildSoon();
        return;
    }
    d->links.emplace_back(group, words);
    d->form->addLink(group, words);
    d->list->setGroups(d->form->groups());
    d->search(d->field->text());
}

void SettingsPage::focusSearch()
{
    d->field->activate();
}

void SettingsPage::showGroup(Setting::Group group)
{
    d->field->setText({});
    d->show(group);
}

QWidget *SettingsPage::tools()
{
    return d->tools;
}

QString SettingsPage::statusText() const
{
    const int count = d->settings.ownCount();
    return count == 0 ? tr("All settings are as they were at first")
                      : tr("%n settings were changed here", nullptr, count);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!d)
        return;
    if (event->type() == QEvent::LanguageChange) {
        d->tools->retranslate();
        d->buildSoon();
    } else if (event->type() == QEvent::StyleChange &&
               (d->kind != theme().kind || d->scale != theme().scale)) {
        d->buildSoon();
    }
}

} // namespace videoguard::settings
