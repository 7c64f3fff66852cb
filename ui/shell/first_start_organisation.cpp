// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/first_start_organisation.h"

#include "app/catalogue/folding.h"
#include "ui/shell/language.h"
#include "ui/wall/form_parts.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCollator>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTreeWidget>
#include <QUuid>

#include <algorithm>

namespace videoguard::shell {

namespace {

using catalogue::Partner;
using catalogue::PartnerKind;
using widgets::theme;

const QString kAnother = QStringLiteral("another");
constexpr int kRowsShown = 6;
constexpr int kMostRows = 8;
constexpr int kIdRole = Qt::UserRole;
constexpr int kOwnWordsRole = Qt::UserRole + 1; ///< folded names and seat
constexpr int kWordsRole = Qt::UserRole + 2;    ///< and what it is part of today

/// Those that number no cameras and only took others over in 2021 have no console of their own yet.
bool isOffered(const Partner &partner)
{
    return partner.kind != PartnerKind::Municipality || !partner.prefix.isEmpty();
}

const Partner *findPartner(const std::vector<Partner> &partners, const QString &id)
{
    const auto found = std::find_if(partners.begin(), partners.end(),
                                    [&](const Partner &partner) { return partner.id == id; });
    return found == partners.end() ? nullptr : &*found;
}

/// "org-kuldiga-3f2a91": as accounts and databases of a server may be called.
QString slugOf(const QString &name, const QString &id)
{
    QStringList words = catalogue::foldedWords(name, 4);
    words.removeIf([](const QString &word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() > 0x7f; });
    });
    words.prepend(QStringLiteral("org"));
    QString slug = words.join(QLatin1Char('-')).left(50);
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    return slug + QLatin1Char('-') + id.left(6);
}

/// "KUL": what references of its cameras begin with.
QString prefixOf(const QString &name)
{
    QString letters;
    for (const QString &word : catalogue::foldedWords(name)) {
        for (const QChar c : word) {
            if (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
                letters += c.toUpper();
        }
    }
    return letters.left(3);
}

} // namespace

OrganisationChoice::OrganisationChoice(std::vector<Partner> partners, const QString &ownId, QWidget *parent)
    : QWidget(parent)
    , m_partners(std::move(partners))
    , m_chosenId(findPartner(m_partners, ownId) ? ownId : QString())
    , m_newId(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_search(new widgets::SearchField({}, {}, this))
    , m_list(new QTreeWidget(this))
    , m_none(wall::plainLabel({}, "muted", this))
    , m_meaning(wall::plainLabel({}, "muted", this))
    , m_other(new QWidget(this))
    , m_nameLabel(new QLabel(m_other))
    , m_name(new QLineEdit(m_other))
    , m_countryLabel(new QLabel(m_other))
    , m_country(new QComboBox(m_other))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().size.controlGap);
    m_search->edit()->installEventFilter(this);
    m_search->edit()->setObjectName(QStringLiteral("organisationSearch"));
    column->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("organisations"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new wall::RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->setMinimumHeight(kRowsShown * theme().size.tableRow);
    m_list->setMaximumHeight(kMostRows * theme().size.tableRow);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *frame = new QVBoxLayout; // room for the line around it
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(m_list);
    column->addLayout(frame, 1);
    column->addWidget(m_none);

    auto *other = new QHBoxLayout(m_other);
    other->setContentsMargins(0, 0, 0, 0);
    other->setSpacing(theme().size.controlGap);
    const auto field = [&](QLabel *label, QWidget *edit, int stretch) {
        label->setProperty("role", QStringLiteral("muted"));
        label->setFont(theme().font.caption);
        label->setBuddy(edit);
        auto *box = new QVBoxLayout;
        box->setSpacing(theme().px(3));
        box->addWidget(label);
        box->addWidget(edit);
        other->addLayout(box, stretch);
        return box;
    };
    m_name->setObjectName(QStringLiteral("organisationName"));
    m_name->setMaxLength(120);
    QBoxLayout *nameBox = field(m_nameLabel, m_name, 1);
    m_nameNote = new wall::FieldNote(m_name, m_other);
    nameBox->addWidget(m_nameNote);
    nameBox->addStretch(1);
    m_country->setObjectName(QStringLiteral("organisationCountry"));
    for (const char *code : {"LV", "LT", ""})
        m_country->addItem(QString(), QLatin1String(code));
    m_country->setCurrentIndex(currentLanguage() == QLatin1String("lt") ? 1 : 0);
    field(m_countryLabel, m_country, 0)->addStretch(1);
    column->addWidget(m_other);
    m_meaning->setFont(theme().font.caption);
    column->addWidget(m_meaning);
    connect(m_search, &widgets::SearchField::textChanged, this, &OrganisationChoice::filter);
    connect(m_search, &widgets::SearchField::leaveDown, this, [this] { intoList(false); });
    connect(m_search, &widgets::SearchField::cancelled, this, &OrganisationChoice::cancelled);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &OrganisationChoice::choiceChanged);
    connect(m_name, &QLineEdit::textEdited, m_nameNote, [this] { m_nameNote->clear(); });
    retranslate();
}

void OrganisationChoice::retranslate()
{
    m_search->edit()->setPlaceholderText(tr("Search an organisation"));
    m_search->edit()->setAccessibleName(tr("Search an organisation"));
    m_list->setAccessibleName(tr("Organisation"));
    m_nameLabel->setText(tr("&Name of the organisation"));
    m_name->setAccessibleName(tr("Name of the organisation"));
    m_countryLabel->setText(tr("Coun&try"));
    m_country->setAccessibleName(tr("Country"));
    m_country->setItemText(0, tr("Latvia"));
    m_country->setItemText(1, tr("Lithuania"));
    m_country->setItemText(2, tr("Another country"));
    fill();
}

void OrganisationChoice::fill()
{
    const QCollator collator;
    std::vector<const Partner *> order;
    for (const Partner &partner : m_partners) {
        if (isOffered(partner) || partner.id == m_chosenId)
            order.push_back(&partner);
    }
    // In its own language: so it stands on its own letters and door.
    std::sort(order.begin(), order.end(), [&](const Partner *a, const Partner *b) {
        if (a->kind != b->kind)
            return a->kind < b->kind;
        return collator.compare(a->name(), b->name()) < 0;
    });
    m_filling = true;
    m_list->clear();
    const auto heading = [this](const QString &text) {
        auto *row = new QTreeWidgetItem(m_list, {text});
        row->setFlags(Qt::NoItemFlags);
        row->setFirstColumnSpanned(true);
        row->setFont(0, theme().font.captionStrong);
        row->setForeground(0, theme().colour.muted);
    };
    std::optional<PartnerKind> kind;
    for (const Partner *partner : order) {
        if (kind != partner->kind) {
            kind = partner->kind;
            heading(*kind == PartnerKind::Municipality ? tr("Municipalities")
                    : *kind == PartnerKind::Police     ? tr("State Police")
                                                       : tr("Other organisations"));
        }
        const Partner *successor = findPartner(m_partners, partner->successorId);
        const QString place = partner->country == QLatin1String("LV")   ? tr("Latvia")
                              : partner->country == QLatin1String("LT") ? tr("Lithuania")
                                                                        : QString();
        auto *row = new QTreeWidgetItem(m_list, {partner->name(), place});
        row->setData(0, kIdRole, partner->id);
        row->setForeground(1, theme().colour.muted);
        const QString today = successor ? tr("Since 2021 part of: %1").arg(successor->name()) : QString();
        row->setToolTip(0, (today.isEmpty() ? partner->name() : today).toHtmlEscaped());
        // Long, and they say themselves of which country they are.
        row->setFirstColumnSpanned(partner->kind == PartnerKind::Police);
        const QString own = catalogue::folded(
            QStringList{partner->nameLv, partner->nameLt, partner->nameEn, partner->seat}.join(u'\n'));
        row->setData(0, kOwnWordsRole, own);
        row->setData(0, kWordsRole, successor ? own + u'\n' + catalogue::folded(successor->name()) : own);
    }
    auto *another = new QTreeWidgetItem(m_list, {tr("Another organisation…")});
    another->setData(0, kIdRole, kAnother);
    another->setFirstColumnSpanned(true);
    m_filling = false;
    fitColumns();
    filter(m_search->text());
    select(m_chosenId);
    choiceChanged();
}

// A heading stays while something under it does; "another" always does.
void OrganisationChoice::filter(const QString &text)
{
    const QStringList wanted = catalogue::foldedWords(text);
    QTreeWidgetItem *heading = nullptr;
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        if (!(row->flags() & Qt::ItemIsSelectable)) {
            heading = row;
            row->setHidden(true);
            continue;
        }
        const QString words = row->data(0, kWordsRole).toString();
        const bool matches = row->data(0, kIdRole) == kAnother ||
                             std::all_of(wanted.begin(), wanted.end(),
                                         [&](const QString &word) { return words.contains(word); });
        row->setHidden(!matches);
        if (!matches || row->data(0, kIdRole) == kAnother)
            continue;
        any = true;
        if (heading)
            heading->setHidden(false);
    }
    m_none->setText(tr("No partner matches “%1”. Choose “Another organisation…” to type its name.")
                        .arg(text.simplified().left(60)));
    m_none->setVisible(!any);
}

// The first row whose own name fits goes before those that are only part of what fits today.
void OrganisationChoice::intoList(bool choose)
{
    const QTreeWidgetItem *current = m_list->currentItem();
    if (!current || current->isHidden() || !current->isSelected()) {
        const QStringList wanted = catalogue::foldedWords(m_search->text());
        QTreeWidgetItem *first = nullptr;
        QTreeWidgetItem *byName = nullptr;
        for (int i = 0; i < m_list->topLevelItemCount() && !byName; ++i) {
            QTreeWidgetItem *row = m_list->topLevelItem(i);
            if (row->isHidden() || !(row->flags() & Qt::ItemIsSelectable))
                continue;
            if (!first)
                first = row;
            const QString own = row->data(0, kOwnWordsRole).toString();
            if (std::all_of(wanted.begin(), wanted.end(),
                            [&](const QString &word) { return own.contains(word); }))
                byName = row;
        }
        m_list->setCurrentItem(byName ? byName : first);
    }
    if (!choose || m_other->isHidden())
        m_list->setFocus(Qt::TabFocusReason);
    else
        m_name->setFocus(Qt::TabFocusReason);
}

// What the delegate leaves around words is not in the view's own hint.
void OrganisationChoice::fitColumns()
{
    const QFontMetrics metrics(m_list->font());
    int widest = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(m_list->topLevelItem(i)->text(1)));
    m_list->setColumnWidth(1, widest + theme().px(24));
}

// Enter chooses what was searched; without a search it is the window's.
bool OrganisationChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search->edit() && event->type() == QEvent::KeyPress && !m_search->text().isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            intoList(true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OrganisationChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme().colour.controlLine);
    painter.drawRect(m_list->geometry().adjusted(-1, -1, 0, 0));
}

QString OrganisationChoice::selectedId() const
{
    const QList<QTreeWidgetItem *> rows = m_list->selectedItems();
    return rows.isEmpty() ? QString() : rows.front()->data(0, kIdRole).toString();
}

void OrganisationChoice::select(const QString &id)
{
    for (int i = 0; i < m_list->topLevelItemCount() && !id.isEmpty(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        if (row->data(0, kIdRole).toString() != id)
            continue;
        m_list->setCurrentItem(row);
        m_list->scrollToItem(row);
        return;
    }
}

void OrganisationChoice::choiceChanged()
{
    if (m_filling)
        return;
    m_chosenId = selectedId();
    m_other->setVisible(m_chosenId == kAnother);
    if (m_chosenId == kAnother)
        emit fieldShown(m_name);
    const Partner *partner = findPartner(m_partners, m_chosenId);
    if (m_chosenId.isEmpty())
        m_meaning->setText(tr("Nothing chosen: the console asks when a camera is to be written."));
    else if (partner && partner->kind == PartnerKind::Police)
        m_meaning->setText(tr("The police watches and asks for footage; it writes no cameras."));
    else
        m_meaning->setText(tr("Cameras of this organisation can be changed here, all others be seen."));
    emit changed();
}

std::optional<Partner> OrganisationChoice::chosen() const
{
    if (m_chosenId != kAnother) {
        const Partner *partner = findPartner(m_partners, m_chosenId);
        return partner ? std::optional(*partner) : std::nullopt;
    }
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return std::nullopt;
    Partner partner;
    partner.id = m_newId;
    partner.slug = slugOf(name, m_newId);
    partner.prefix = prefixOf(name);
    partner.kind = PartnerKind::Other;
    partner.country = m_country->currentData().toString();
    (partner.country == QLatin1String("LV")   ? partner.nameLv
     : partner.country == QLatin1String("LT") ? partner.nameLt
                                              : partner.nameEn) = name;
    return partner;
}

bool OrganisationChoice::check()
{
    const bool isMissing = m_chosenId == kAnother && m_name->text().simplified().isEmpty();
    m_nameNote->setFault(isMissing ? tr("Type the name of the organisation.") : QString());
    return !isMissing;
}

} // namespace videoguard::shell
