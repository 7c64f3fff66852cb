// SPDX-License-Identifier: EUPL-1.2
#include "ui/incidents/incident_card_body.h"

#include "app/console/camera_list.h"
#include "ui/incidents/bookmark_viewer.h"
#include "ui/incidents/incident_model.h"
#include "ui/widgets/card_parts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include "ui/words/incident_words.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace videoguard::incidents_ui {

using widgets::plainText;
using widgets::theme;

namespace {

/// A picture and words in one button: a row that opens something.
class StillButton : public QPushButton
{
public:
    StillButton(const incidents::Bookmark &bookmark, const QString &head, const QString &camera,
                QWidget *parent)
        : QPushButton(parent)
    {
        setStyleSheet(
            QStringLiteral("QPushButton { border: none; padding: 0; min-height: 0; max-height: 9999px; "
                           "text-align: left; }"));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, theme().px(4), 0, theme().px(4));
        row->setSpacing(theme().px(10));
        auto *picture = new QLabel(this);
        const QSize box(theme().px(84), theme().px(47));
        picture->setFixedSize(box);
        const QImage still =
            widgets::withFigures(QImage::fromData(bookmark.still), figuresOf(bookmark.drawings));
        if (still.isNull()) {
            picture->setPixmap(widgets::iconPixmap(QStringLiteral("bookmark"), theme().colour.muted,
                                                   theme().size.iconState, devicePixelRatioF()));
            picture->setAlignment(Qt::AlignCenter);
        } else {
            QPixmap fitted = QPixmap::fromImage(
                still.scaled(box * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
            fitted.setDevicePixelRatio(devicePixelRatioF());
            picture->setPixmap(fitted);
            picture->setAlignment(Qt::AlignCenter);
        }
        row->addWidget(picture, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(theme().px(1));
        QLabel *first = plainText(head, nullptr, this);
        first->setFont(theme().font.captionStrong);
        QLabel *note = plainText(bookmark.note.isEmpty() ? IncidentCardBody::tr("No note") : bookmark.note,
                                 bookmark.note.isEmpty() ? "muted" : nullptr, this);
        QLabel *where = plainText(camera, "muted", this);
        where->setFont(theme().font.caption);
        for (QLabel *label : {first, note, where}) {
            label->setTextInteractionFlags(Qt::NoTextInteraction);
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            words->addWidget(label);
        }
        picture->setAttribute(Qt::WA_TransparentForMouseEvents);
        row->addLayout(words, 1);
        setAccessibleName(head + QStringLiteral(", ") + note->text() + QStringLiteral(", ") + camera);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->heightForWidth(width); }
};

QWidget *noteBox(const incidents::Note &note, QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setProperty("role", QStringLiteral("raised"));
    box->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme().px(10), theme().px(8), theme().px(10), theme().px(8));
    column->setSpacing(theme().px(3));
    column->addWidget(plainText(note.text, nullptr, box));
    //: who wrote a note, and when
    QLabel *who = plainText(IncidentCardBody::tr("%1, %2").arg(note.who, words::momentWithOffset(note.at)),
                            "muted", box);
    who->setFont(theme().font.caption);
    column->addWidget(who);
    return box;
}

QString valueWords(const CardSubject &subject, const incidents::Change &change, const QString &value)
{
    if (value.isEmpty())
        return IncidentCardBody::tr("empty");
    if (change.what == QLatin1String("type"))
        return words::typeName(value, subject.types);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    const auto coded = [&](std::initializer_list<const char *> names) {
        int at = 0;
        for (const char *name : names) {
            if (value.compare(QLatin1String(name), Qt::CaseInsensitive) == 0 || (isNumber && number == at))
                return at;
            ++at;
        }
        return -1;
    };
    if (change.what == QLatin1String("status")) {
        const int status = coded({"open", "in_review", "closed"});
        return status < 0 ? value : words::statusName(static_cast<incidents::Status>(status));
    }
    if (change.what == QLatin1String("severity")) {
        const int severity = coded({"low", "medium", "high"});
        return severity < 0 ? value : words::severityName(static_cast<incidents::Severity>(severity));
    }
    return value;
}

QString changeWords(const CardSubject &subject, const incidents::Change &change)
{
    const QString name = words::changedFieldName(change.what);
    if (change.before.isEmpty() && change.after.isEmpty())
        return name;
    if (change.before.isEmpty())
        //: field, its new value
        return IncidentCardBody::tr("%1: %2").arg(name, valueWords(subject, change, change.after));
    //: field, value before, value after
    return IncidentCardBody::tr("%1: %2 → %3")
        .arg(name, valueWords(subject, change, change.before), valueWords(subject, change, change.after));
}

} // namespace

IncidentCardBody::IncidentCardBody(console::CameraList &cameras, QWidget *parent)
    : QWidget(parent)
    , m_cameras(cameras)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void IncidentCardBody::fill(const CardSubject &subject)
{
    // A button that has the focus must not vanish under the keys without a successor.
    const bool hadFocus = m_content && m_content->isAncestorOf(focusWidget());
    const QString focused = hadFocus ? focusWidget()->objectName() : QString();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_sections = new QVBoxLayout(m_content);
    m_sections->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(16));
    m_sections->setSpacing(theme().px(8));
    addFacts(subject);
    addWays(subject);
    addPeople(subject);
    addNotes(subject);
    addBookmarks(subject);
    addLinks(subject);
    addHistory(subject);
    m_column->addWidget(m_content);
    m_content->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus();
}

QWidget *IncidentCardBody::section(const QString &title, const QString &button,
                                   void (IncidentCardBody::*pressed)())
{
    m_sections->addSpacing(theme().px(4));
    m_sections->addWidget(widgets::separator(m_content));
    auto *row = new QHBoxLayout;
    auto *head = plainText(title, nullptr, m_content);
    head->setTextInteractionFlags(Qt::NoTextInteraction);
    head->setFont(theme().font.baseStrong);
    row->addWidget(head, 1);
    QPushButton *add = nullptr;
    if (!button.isEmpty()) {
        add = new QPushButton(button, m_content);
        add->setProperty("role", QStringLiteral("small"));
        add->setIcon(widgets::themedIcon(QStringLiteral("plus")));
        connect(add, &QPushButton::clicked, this, pressed);
        row->addWidget(add);
    }
    m_sections->addLayout(row);
    return add;
}

void IncidentCardBody::addFacts(const CardSubject &subject)
{
    const incidents::Incident &incident = subject.incident;
    const QString unknown = tr("unknown");
    std::vector<widgets::NamedText> facts;
    facts.push_back({tr("Type"), words::typeName(incident.type, subject.types), !incident.type.isEmpty()});
    facts.push_back(
        {tr("Where"), incident.place.isEmpty() ? unknown : incident.place, !incident.place.isEmpty()});
    facts.push_back({tr("When"), words::rangeText(incident.from, incident.to), incident.from.isKnown()});
    facts.push_back(
        {tr("Marked"), tr("%1, %2").arg(incident.markedBy, words::momentWithOffset(incident.markedAt))});
    facts.push_back({tr("Case"), incident.caseNumber.isEmpty() ? tr("none") : incident.caseNumber,
                     !incident.caseNumber.isEmpty()});
    if (subject.isClosed())
        facts.push_back({tr("Closed"), words::momentWithOffset(incident.closedAt)});
    if (!incident.outcome.isEmpty())
        facts.push_back({tr("Outcome"), incident.outcome});
    m_sections->addWidget(widgets::namedTexts(facts, m_content));
    if (!incident.description.isEmpty())
        m_sections->addWidget(plainText(incident.description, nullptr, m_content));
}

void IncidentCardBody::addWays(const CardSubject &subject)
{
    const auto way = [&](const char *name, const QString &text, const char *icon, auto signal) {
        auto *button = new QPushButton(text, m_content);
        button->setObjectName(QLatin1String(name));
        button->setIcon(widgets::themedIcon(QLatin1String(icon)));
        button->setEnabled(!subject.incident.cameraIds.empty());
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    auto *ways = new QWidget(m_content);
    auto *flow = new widgets::FlowLayout(ways);
    flow->addWidget(way("card.review", tr("Review"), "history", &IncidentCardBody::reviewWanted));
    flow->addWidget(way("card.map", tr("On the map"), "map", &IncidentCardBody::mapWanted));
    flow->addWidget(way("card.wall", tr("To the wall"), "monitor-up", &IncidentCardBody::wallWanted));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    ways->setSizePolicy(policy);
    m_sections->addWidget(ways);
    const int count = static_cast<int>(subject.incident.cameraIds.size());
    QWidget *add =
        section(count == 0 ? tr("No camera") : tr("%n cameras", nullptr, count),
                subject.isClosed() ? QString() : tr("Add camera"), &IncidentCardBody::cameraWanted);
    if (add)
        add->setObjectName(QStringLiteral("card.addCamera"));
    for (const QString &id : subject.incident.cameraIds) {
        auto *camera = new QPushButton(cameraName(m_cameras, id), m_content);
        camera->setProperty("role", QStringLiteral("link"));
        if (id == subject.incident.cameraId)
            //: the camera at which the incident was marked
            camera->setText(tr("%1 (marked here)").arg(camera->text()));
        camera->setToolTip(tr("Select this camera everywhere"));
        camera->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(camera, &QPushButton::clicked, this, [this, id] { emit cameraActivated(id); });
        m_sections->addWidget(camera);
    }
}

void IncidentCardBody::addPeople(const CardSubject &subject)
{
    if (subject.incident.involved.empty())
        return;
    section(tr("People involved"));
    std::vector<widgets::NamedText> people;
    for (const incidents::Involved &person : subject.incident.involved)
        people.push_back({words::roleName(person.role),
                          person.description.isEmpty() ? tr("no description") : person.description,
                          !person.description.isEmpty()});
    m_sections->addWidget(widgets::namedTexts(people, m_content));
}

void IncidentCardBody::addNotes(const CardSubject &subject)
{
    QWidget *add =
        section(tr("Notes"), subject.isClosed() ? QString() : tr("Add note"), &IncidentCardBody::noteWanted);
    if (add)
        add->setObjectName(QStringLiteral("card.addNote"));
    if (subject.incident.notes.empty())
        m_sections->addWidget(plainText(tr("No notes yet."), "muted", m_content));
    for (auto note = subject.incident.notes.rbegin(); note != subject.incident.notes.rend(); ++note)
        m_sections->addWidget(noteBox(*note, m_content));
}

void IncidentCardBody::addBookmarks(const CardSubject &subject)
{
    section(tr("Bookmarks"));
    if (subject.bookmarks.empty())
        m_sections->addWidget(plainText(tr("No bookmarks yet. They are set in the review with the key B."),
                                        "muted", m_content));
    for (const incidents::Bookmark &bookmark : subject.bookmarks) {
        const QString head = words::momentWithOffset(bookmark.at);
        auto *button = new StillButton(bookmark, head, cameraName(m_cameras, bookmark.cameraId), m_content);
        button->setObjectName(QStringLiteral("card.bookmark.") + bookmark.id);
        connect(button, &QPushButton::clicked, this,
                [this, id = bookmark.id] { emit bookmarkActivated(id); });
        m_sections->addWidget(button);
    }
}

void IncidentCardBody::addLinks(const CardSubject &subject)
{
    QWidget *add = section(tr("Footage and files"), subject.isClosed() ? QString() : tr("Received footage…"),
                           &IncidentCardBody::footageWanted);
    if (add) {
        add->setObjectName(QStringLiteral("card.addFootage"));
        add->setToolTip(tr("Add footage that somebody else recorded"));
    }
    const auto row = [&](const char *icon, const QString &title, const QString &explanation) {
        m_sections->addWidget(widgets::iconText(
            QLatin1String(icon), [] { return theme().colour.text; }, title, nullptr, m_content));
        if (explanation.isEmpty())
            return;
        QLabel *more = plainText(explanation, "muted", m_content);
        more->setFont(theme().font.caption);
        more->setContentsMargins(theme().size.iconState + theme().px(6), 0, 0, 0);
        m_sections->addWidget(more);
    };
    bool any = false;
    for (const archive::Hold &hold : subject.holds) {
        any = true;
        const QString cameras = tr("%n cameras", nullptr, static_cast<int>(hold.cameraIds.size()));
        const QString range = words::rangeText(hold.range.from, hold.range.to);
        QString until =
            hold.isReleased()
                ? tr("Released %1 by %2: %3")
                      .arg(words::momentWithOffset(hold.releasedAt), hold.releasedBy, hold.releaseReason)
                : (hold.until.isKnown() ? tr("Until %1").arg(words::momentWithOffset(hold.until))
                                        : tr("Until it is released"));
        row(hold.isReleased() ? "lock-keyhole" : "lock",
            //: kept footage: cameras, range
            tr("Kept from deletion: %1, %2").arg(cameras, range), until);
    }
    for (const incidents::Link &link : subject.incident.links) {
        if (link.kind == incidents::Link::Kind::Hold)
            continue; // said above, as it is now
        any = true;
        QStringList facts;
        const QString origin = link.facts.value(QLatin1String("origin")).toString();
        const QString sum = link.facts.value(QLatin1String("sha256")).toString();
        if (!origin.isEmpty())
            facts += tr("From: %1").arg(origin);
        if (!sum.isEmpty())
            facts += tr("SHA-256 %1").arg(sum);
        //: kind of a link, its title
        row(link.kind == incidents::Link::Kind::Footage ? "download" : "link",
            tr("%1: %2").arg(words::linkName(link.kind), link.title), facts.join(QLatin1Char('\n')));
    }
    if (!any)
        m_sections->addWidget(plainText(tr("Nothing is linked or kept yet."), "muted", m_content));
}

void IncidentCardBody::addHistory(const CardSubject &subject)
{
    auto *lines = new QWidget(m_content);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(6));
    for (auto change = subject.history.rbegin(); change != subject.history.rend(); ++change) {
        auto *line = plainText(changeWords(subject, *change), nullptr, lines);
        line->setFont(theme().font.caption);
        column->addWidget(line);
        auto *who =
            plainText(tr("%1, %2").arg(change->who, words::momentWithOffset(change->at)), "muted", lines);
        who->setFont(theme().font.caption);
        column->addWidget(who);
    }
    m_sections->addWidget(widgets::separator(m_content));
    auto *group = new widgets::FoldingGroup(
        tr("History, %n entries", nullptr, static_cast<int>(subject.history.size())), lines, m_historyOpen,
        m_content);
    connect(group, &widgets::FoldingGroup::toggled, this, [this](bool open) { m_historyOpen = open; });
    m_sections->addWidget(group);
    m_sections->addStretch(1);
}

} // namespace videoguard::incidents_ui
