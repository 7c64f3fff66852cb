// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/card_body.h"

#include "ui/catalogue/camera_words.h"
#include "ui/catalogue/coverage_sketch.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>

namespace videoguard::catalogue_ui {

namespace {

constexpr int kMostHistory = 20;

QColor warningColour()
{
    return widgets::theme().colour.warning;
}

QColor infoColour()
{
    return widgets::theme().colour.info;
}

// A section with its padding; the layout to put things into.
QVBoxLayout *sectionOf(QWidget *page)
{
    const widgets::Theme &theme = widgets::theme();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    column->setSpacing(theme.px(8));
    return column;
}

QHBoxLayout *titleRow(const QString &title, QWidget *atRight, QWidget *page)
{
    auto *row = new QHBoxLayout;
    QLabel *words = plainText(title, nullptr, page);
    words->setFont(widgets::theme().font.baseStrong);
    words->setTextInteractionFlags(Qt::NoTextInteraction);
    row->addWidget(words, 1);
    if (atRight)
        row->addWidget(atRight, 0, Qt::AlignRight);
    return row;
}

} // namespace

CardBody::CardBody(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void CardBody::fill(const CardSubject &subject)
{
    const CardSubject kept = subject;
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](QWidget *section) {
        if (!section)
            return;
        if (column->count() > 0)
            column->addWidget(separator(page));
        column->addWidget(section);
    };
    add(marks(kept));
    add(coverage(kept));
    add(parameters(kept));
    add(footage(kept));
    add(history(kept));
    // What was there may be the sender of the signal that leads here.
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = page;
    layout()->addWidget(page);
    m_again = [this, camera = subject.camera, desk = &subject.desk, locale = subject.locale,
               now = subject.now] {
        fill({camera, *desk, locale, now});
    };
}

QWidget *CardBody::marks(const CardSubject &subject)
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = sectionOf(page);
    if (subject.camera.isDemo())
        column->addWidget(iconText(QStringLiteral("info"), infoColour,
                                   tr("Demonstration data: this camera does not exist."), nullptr, page));
    if (subject.isOwn()) {
        const auto result = catalogue::validate(subject.camera, nullptr, subject.now.date());
        for (const catalogue::Finding &finding : result.findings) {
            const bool error = finding.severity == catalogue::Finding::Severity::Error;
            const QString text = finding.path.isEmpty() ? sentence(finding, subject.locale)
                                                        : tr("%1: %2").arg(fieldName(finding.path),
                                                                           sentence(finding, subject.locale));
            column->addWidget(
                iconText(error ? QStringLiteral("octagon-alert") : QStringLiteral("triangle-alert"),
                         warningColour, text, nullptr, page));
        }
    }
    if (subject.camera.value(QStringLiteral("needs_check")).toBool())
        column->addWidget(iconText(QStringLiteral("triangle-alert"), warningColour,
                                   tr("This record was imported and needs a check."), nullptr, page));
    if (column->count() > 0)
        return page;
    delete page;
    return nullptr;
}

QWidget *CardBody::coverage(const CardSubject &subject)
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = sectionOf(page);
    const geo::LevelSet &levels = geo::levelSets().front();
    QLabel *standard = plainText(levels.title, "muted", page);
    standard->setFont(widgets::theme().font.caption);
    standard->setWordWrap(false);
    column->addLayout(titleRow(tr("Coverage"), standard, page));
    auto *sketch = new CoverageSketch(page);
    sketch->setView(subject.camera.view(), levels);
    column->addWidget(sketch);
    return page;
}

QWidget *CardBody::parameters(const CardSubject &subject)
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = sectionOf(page);
    std::vector<std::pair<catalogue::FieldGroup, std::vector<NamedText>>> groups;
    int fields = 0;
    for (int group = 0; group <= static_cast<int>(catalogue::FieldGroup::Meta); ++group) {
        const auto which = static_cast<catalogue::FieldGroup>(group);
        auto texts = groupFields(subject, which);
        fields += static_cast<int>(
            std::count_if(texts.begin(), texts.end(), [](const NamedText &t) { return !t.name.isEmpty(); }));
        groups.emplace_back(which, std::move(texts));
    }
    auto *more =
        new QPushButton(m_allFields ? tr("Main parameters") : tr("All %n fields", nullptr, fields), page);
    more->setObjectName(QStringLiteral("allFields"));
    more->setProperty("role", QStringLiteral("link"));
    more->setFont(widgets::theme().font.caption);
    connect(more, &QPushButton::clicked, this, [this] {
        m_allFields = !m_allFields;
        m_again();
    });
    column->addLayout(
        titleRow(m_allFields ? tr("The whole record") : tr("Technical parameters"), more, page));
    if (!m_allFields) {
        column->addWidget(namedTexts(mainParameters(subject), page));
        return page;
    }
    for (const auto &[group, texts] : groups) {
        if (texts.empty())
            continue;
        column->addWidget(folding(QStringLiteral("group%1").arg(static_cast<int>(group)), groupName(group),
                                  namedTexts(texts, page), true));
    }
    return page;
}

QWidget *CardBody::footage(const CardSubject &subject)
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = sectionOf(page);
    column->addLayout(titleRow(tr("How to get footage"), nullptr, page));
    column->addWidget(namedTexts(footageTerms(subject), page));
    return page;
}

QWidget *CardBody::history(const CardSubject &subject)
{
    if (!subject.isOwn())
        return nullptr;
    const auto entries = subject.desk.reader().history(subject.camera.id());
    if (!entries || entries->empty())
        return nullptr;
    std::vector<NamedText> lines;
    for (const catalogue::HistoryEntry &entry : *entries) {
        if (static_cast<int>(lines.size()) >= kMostHistory)
            break;
        QStringList names;
        for (const QString &path : entry.fields)
            names += fieldName(path);
        const QString what = entry.fields.isEmpty() ? tr("new record") : names.join(QStringLiteral(", "));
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at_us / 1000);
        lines.push_back(
            {shortMoment(at, subject.locale), entry.by.isEmpty() ? what : tr("%1 (%2)").arg(what, entry.by)});
    }
    auto *page = new QWidget(this);
    QVBoxLayout *column = sectionOf(page);
    column->addWidget(folding(QStringLiteral("history"), tr("Changes"), namedTexts(lines, page), false));
    return page;
}

QWidget *CardBody::folding(const QString &key, const QString &title, QWidget *content, bool open)
{
    auto *group = new FoldingGroup(title, content, open != m_toggled.contains(key), this);
    connect(group, &FoldingGroup::toggled, this, [this, key, open](bool now) {
        if (now == open)
            m_toggled.remove(key);
        else
            m_toggled.insert(key);
    });
    return group;
}

} // namespace videoguard::catalogue_ui
