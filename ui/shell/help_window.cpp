// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/help_window.h"

#include "ui/shell/help_browser.h"
#include "ui/shell/help_contents.h"
#include "ui/shell/language.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QSplitter>

namespace videoguard::shell {

using widgets::theme;

namespace {

constexpr int kTextStep = 10;

} // namespace

struct HelpWindow::Private {
    explicit Private(HelpWindow &window)
        : q(window)
        , language(currentLanguage())
        , book(std::make_unique<HelpBook>(language))
        , contents(new HelpContents)
        , browser(new HelpBrowser)
    {
    }

    QAction *add(const char *name, const char *icon, const QList<QKeySequence> &keys)
    {
        auto *action = new QAction(&q);
        action->setObjectName(QLatin1String(name));
        action->setIcon(widgets::themedIcon(QLatin1String(icon)));
        action->setShortcuts(keys);
        q.addAction(action);
        return action;
    }
    void makeActions();
    void build();
    void retranslate();
    void open(const QString &name, int block, const QString &sentence);
    void follow();
    void changeText(int by) { browser->setTextPercent(by ? browser->textPercent() + by : 100); }

    HelpWindow &q;
    QString language;
    std::unique_ptr<HelpBook> book;
    HelpContents *contents; ///< owned by the layout
    HelpBrowser *browser;   ///< owned by the layout
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *first = nullptr;
    QAction *find = nullptr;
    QAction *smaller = nullptr;
    QAction *larger = nullptr;
    QAction *ordinary = nullptr;
    QAction *close = nullptr;
};

void HelpWindow::Private::makeActions()
{
    back = add("help.back", "chevron-left", {QKeySequence(Qt::ALT | Qt::Key_Left)});
    forward = add("help.forward", "chevron-right", {QKeySequence(Qt::ALT | Qt::Key_Right)});
    first = add("help.contents", "list", {QKeySequence(Qt::ALT | Qt::Key_Home)});
    find = add("help.find", "search", {QKeySequence(QKeySequence::Find)});
    smaller = add("help.smaller", "zoom-out", {QKeySequence(QKeySequence::ZoomOut)});
    // Plus wants Shift on some keyboards, and none on the number pad.
    larger = add("help.larger", "zoom-in",
                 {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    ordinary = add("help.ordinary", "type", {QKeySequence(Qt::CTRL | Qt::Key_0)});
    close = add("help.close", "x", {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_W)});
    QObject::connect(back, &QAction::triggered, browser, &QTextBrowser::backward);
    QObject::connect(forward, &QAction::triggered, browser, &QTextBrowser::forward);
    QObject::connect(first, &QAction::triggered, contents, &HelpContents::focusContents);
    QObject::connect(find, &QAction::triggered, contents, &HelpContents::focusSearch);
    QObject::connect(smaller, &QAction::triggered, &q, [this] { changeText(-kTextStep); });
    QObject::connect(larger, &QAction::triggered, &q, [this] { changeText(kTextStep); });
    QObject::connect(ordinary, &QAction::triggered, &q, [this] { changeText(0); });
    QObject::connect(close, &QAction::triggered, &q, [this] {
        // Esc first empties the search.
        if (!contents->clearSearch())
            q.close();
    });
    back->setEnabled(false);
    forward->setEnabled(false);
    QObject::connect(browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    QObject::connect(browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
}

void HelpWindow::Private::build()
{
    browser->setObjectName(QStringLiteral("help.page"));
    using widgets::ActionButton;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme().px(14), theme().px(8), theme().px(14), theme().px(8));
    bar->setSpacing(theme().px(8));
    for (QAction *action : {back, forward}) {
        auto *button = new ActionButton(action, ActionButton::Look::Outlined);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    for (QAction *action : {smaller, larger}) {
        auto *button = new ActionButton(action);
        button->setIconOnly(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    auto *right = new QWidget;
    right->setProperty("role", QStringLiteral("panel"));
    right->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(widgets::separator(right));
    column->addWidget(browser, 1);

    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    contents->setMinimumWidth(theme().px(200));
    right->setMinimumWidth(theme().px(320));
    split->addWidget(contents);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({theme().px(290), theme().px(850)});
    auto *whole = new QHBoxLayout(&q);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
}

void HelpWindow::Private::retranslate()
{
    q.setWindowTitle(HelpWindow::tr("Help – VideoGuard Console"));
    browser->setAccessibleName(HelpWindow::tr("Page of the help"));
    const auto say = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(HelpWindow::tr("%1 (%2)").arg(tip, keys));
    };
    say(back, HelpWindow::tr("Back"), HelpWindow::tr("The page that was read before"));
    say(forward, HelpWindow::tr("Forward"), HelpWindow::tr("The page from which Back was used"));
    say(first, HelpWindow::tr("Contents"), HelpWindow::tr("All pages"));
    say(find, HelpWindow::tr("Search"), HelpWindow::tr("Words in any order, in all pages"));
    say(smaller, HelpWindow::tr("Smaller text"), HelpWindow::tr("Smaller text"));
    say(larger, HelpWindow::tr("Larger text"), HelpWindow::tr("Larger text"));
    say(ordinary, HelpWindow::tr("Ordinary text size"), HelpWindow::tr("Ordinary text size"));
    say(close, HelpWindow::tr("Close"), HelpWindow::tr("Close the help"));
    contents->retranslate();
}

void HelpWindow::Private::open(const QString &name, int block, const QString &sentence)
{
    const HelpPage *found = book->find(name);
    if (!found)
        found = book->find(QStringLiteral("start"));
    if (!found)
        return;
    if (browser->source().toLocalFile() != found->file || block < 0)
        browser->open(found->file);
    if (block >= 0)
        browser->showSentence(block, sentence);
    follow();
}

// Reads are few and rare; the title tells assistive tools which page it is.
void HelpWindow::Private::follow()
{
    const HelpPage *shown = book->find(browser->page());
    contents->setCurrent(browser->page());
    if (shown)
        browser->setAccessibleDescription(shown->title);
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , d(std::make_unique<Private>(*this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setProperty("role", QStringLiteral("canvas"));
    d->makeActions();
    d->build();
    d->contents->setBook(d->book.get());
    connect(
        d->contents, &HelpContents::placeChosen, this,
        [this](const QString &page, int block, const QString &sentence) { d->open(page, block, sentence); });
    connect(d->contents, &HelpContents::keysWanted, this, &HelpWindow::shortcutSheetWanted);
    connect(d->browser, &HelpBrowser::keysWanted, this, &HelpWindow::shortcutSheetWanted);
    connect(d->browser, &QTextBrowser::sourceChanged, this, [this] { d->follow(); });
    d->retranslate();
    const QSize wanted(theme().px(1180), theme().px(820));
    const QScreen *screen = parent ? parent->screen() : QGuiApplication::primaryScreen();
    resize(screen ? wanted.boundedTo(screen->availableSize() * 0.92) : wanted);
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::showPage(const QString &name)
{
    d->contents->clearSearch();
    d->open(name, -1, {});
    d->browser->setFocus();
}

QString HelpWindow::page() const
{
    return d->browser->page();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !d)
        return;
    d->retranslate();
    if (currentLanguage() == d->language)
        return;
    const QString shown = page();
    d->language = currentLanguage();
    auto book = std::make_unique<HelpBook>(d->language);
    d->contents->setBook(book.get());
    d->book = std::move(book);
    if (!shown.isEmpty()) {
        d->open(shown, -1, {});
        d->browser->clearHistory();
    }
}

} // namespace videoguard::shell
