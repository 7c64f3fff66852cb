// SPDX-License-Identifier: EUPL-1.2
#include "app/base/stream_url.h"
#include "app/catalogue/key_table.h"
#include "app/catalogue/text_form.h"
#include "app/catalogue/validation_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace videoguard::catalogue {

namespace {

using Rule = Finding::Rule;
using Node = JsonTape::Node;
using Kind = JsonTape::Kind;

/// Fields of one object that are not optional, at most.
constexpr std::size_t kMostRequired = 40;

/// The field table as a tree, so that a record is walked once by its own keys: loading a million records
/// validates each.
struct Rules {
    const Field *field = nullptr; ///< null: the record itself
    TextPattern pattern;
    bool isPhone = false;
    bool isOfFixed = false; ///< what a camera that moves has in its deployments
    bool isHeight = false;
    std::vector<std::string> choices;
    KeyTable<const Rules *> parts;
    std::vector<const Rules *> required; ///< parts that are not optional
    int requiredAt = -1;                 ///< its place among those of its parent; -1 = optional
    std::string key;
    std::vector<std::unique_ptr<Rules>> owned;
};

std::unique_ptr<Rules> makeTree()
{
    static const QStringList ofFixed = {QStringLiteral("lat"),         QStringLiteral("lon"),
                                        QStringLiteral("azimuth_deg"), QStringLiteral("tilt_deg"),
                                        QStringLiteral("hfov_deg"),    QStringLiteral("vfov_deg")};
    auto root = std::make_unique<Rules>();
    for (const Field &field : cameraFields()) {
        const qsizetype dot = field.path.lastIndexOf(u'.');
        Rules *parent = root.get();
        if (dot >= 0) {
            for (QString key : field.path.left(dot).split(u'.')) {
                const std::string plain = key.remove(QStringLiteral("[]")).toStdString();
                parent = std::find_if(parent->owned.begin(), parent->owned.end(), [&](const auto &one) {
                             return one->key == plain;
                         })->get();
            }
        }
        auto rules = std::make_unique<Rules>();
        rules->field = &field;
        rules->key = field.path.mid(dot + 1).toStdString();
        rules->isPhone = rules->key.starts_with("phone");
        rules->isOfFixed = ofFixed.contains(field.path);
        rules->isHeight = field.path == QLatin1String("height_m");
        for (const QString &choice : field.choices)
            rules->choices.push_back(choice.toStdString());
        if (!field.pattern.isEmpty())
            rules->pattern = TextPattern(field.pattern);
        if (field.requirement != Requirement::Optional) {
            rules->requiredAt = static_cast<int>(parent->required.size());
            parent->required.push_back(rules.get());
            Q_ASSERT(parent->required.size() <= kMostRequired);
        }
        parent->parts.insert(rules->key, rules.get());
        parent->owned.push_back(std::move(rules));
    }
    return root;
}

const Rules &tree()
{
    static const std::unique_ptr<Rules> root = makeTree();
    return *root;
}

/// Where in the record one is; made a text only when there is something to say.
struct Spot {
    const Spot *parent = nullptr;
    std::string_view key;
    int index = -1;

    [[nodiscard]] QString path() const
    {
        const QString above = parent ? parent->path() : QString();
        if (index >= 0)
            return QStringLiteral("%1[%2]").arg(above).arg(index);
        return above.isEmpty() ? qText(key) : above + u'.' + qText(key);
    }
};

bool isNothing(const Node *value)
{
    return !value || value->kind == Kind::Null;
}

class FieldCheck
{
public:
    FieldCheck(const RecordReading &camera, FindingList &findings)
        : m_camera(camera)
        , m_findings(findings)
        , m_isActive(camera.status() == CameraStatus::Active)
    {
    }

    void run() { checkParts(m_camera.root(), tree(), nullptr); }

private:
    void refuse(Rule rule, const Spot &spot)
    {
        refuse(rule, spot, [] { return QStringList(); });
    }
    template<typename Arguments>
    void refuse(Rule rule, const Spot &spot, const Arguments &arguments)
    {
        m_findings.add(Finding::Severity::Error, rule, [&] {
            return FindingList::Detail{spot.path(), arguments()};
        });
    }

    void checkParts(const Node &object, const Rules &rules, const Spot *spot)
    {
        std::array<const Node *, kMostRequired> there{};
        for (const Node &value : JsonTape::Parts(object)) {
            const Spot here{spot, value.key};
            const auto *part = rules.parts.find(value.key);
            if (!part) {
                checkUnknown(value, here);
                continue;
            }
            if ((*part)->requiredAt >= 0)
                there[static_cast<std::size_t>((*part)->requiredAt)] = &value;
            if (value.kind != Kind::Null)
                checkValue(value, **part, here);
        }
        for (const Rules *part : rules.required) {
            const Node *value = there[static_cast<std::size_t>(part->requiredAt)];
            if (isMissing(value, *part) && isWanted(*part))
                refuse(Rule::Missing, Spot{spot, part->key});
        }
    }

    /// A field of a newer version may hold anything but secrets.
    void checkUnknown(const Node &value, const Spot &spot)
    {
        if (value.isText()) {
            checkSecrets(value.text, spot);
        } else if (value.isObject()) {
            for (const Node &part : JsonTape::Parts(value))
                checkUnknown(part, Spot{&spot, part.key});
        } else if (value.isArray()) {
            int index = 0;
            for (const Node &entry : JsonTape::Parts(value))
                checkUnknown(entry, Spot{&spot, {}, index++});
        }
    }

    void checkSecrets(std::string_view text, const Spot &spot)
    {
        if (text.find("://") != std::string_view::npos &&
            !base::StreamUrl::credentialsIn(qText(text)).isEmpty())
            refuse(Rule::CredentialsInUri, spot);
    }

    static bool isMissing(const Node *value, const Rules &rules)
    {
        if (isNothing(value))
            return true;
        switch (rules.field->type) {
        case FieldType::LocalText: {
            if (!value->isObject())
                return false; // of the wrong type, which is said elsewhere
            const JsonTape::Parts texts(*value);
            return std::all_of(texts.begin(), texts.end(), [](const Node &text) {
                return text.isText() ? isBlank(text.text) : text.kind == Kind::Null;
            });
        }
        case FieldType::Choices:
        case FieldType::Uuids:
        case FieldType::Objects:
            return value->isArray() && value->entries == 0;
        default:
            return value->isText() && isBlank(value->text);
        }
    }

    /// Whether a field that the table calls mandatory is so for this record.
    [[nodiscard]] bool isWanted(const Rules &rules) const
    {
        if (rules.field->requirement == Requirement::Always)
            return true;
        if (!m_isActive)
            return false;
        if (m_camera.kind() == CameraKind::Fixed || m_camera.kind() == CameraKind::Unknown)
            return true;
        // What moves has its place and direction in its deployments.
        if (rules.isOfFixed)
            return false;
        if (rules.isHeight) {
            const Node *deployment = m_camera.deployment();
            return m_camera.kind() == CameraKind::Mobile &&
                   (!deployment || isNothing(partOf(*deployment, rules.key)));
        }
        return true;
    }

    void checkValue(const Node &value, const Rules &rules, const Spot &spot)
    {
        switch (rules.field->type) {
        case FieldType::Text:
        case FieldType::Url:
        case FieldType::Uuid:
        case FieldType::Date:
        case FieldType::Time:
        case FieldType::Choice:
            checkScalarText(value, rules, spot);
            break;
        case FieldType::Integer:
        case FieldType::Number:
            checkNumber(value, rules, spot);
            break;
        case FieldType::Boolean:
            if (value.kind != Kind::True && value.kind != Kind::False)
                refuse(Rule::WrongType, spot);
            break;
        case FieldType::LocalText:
            checkLocalText(value, rules, spot);
            break;
        case FieldType::Object:
            if (value.isObject())
                checkParts(value, rules, &spot);
            else
                refuse(Rule::WrongType, spot);
            break;
        case FieldType::Choices:
        case FieldType::Uuids:
        case FieldType::Objects:
            checkEntries(value, rules, spot);
            break;
        }
    }

    void checkEntries(const Node &value, const Rules &rules, const Spot &spot)
    {
        if (!value.isArray()) {
            refuse(Rule::WrongType, spot);
            return;
        }
        checkBounds(value.entries, *rules.field, spot);
        int index = 0;
        for (const Node &entry : JsonTape::Parts(value)) {
            const Spot here{&spot, {}, index++};
            if (rules.field->type != FieldType::Objects)
                checkScalarText(entry, rules, here);
            else if (entry.isObject())
                checkParts(entry, rules, &here);
            else
                refuse(Rule::WrongType, here);
        }
    }

    void checkLocalText(const Node &value, const Rules &rules, const Spot &spot)
    {
        if (!value.isObject()) {
            refuse(Rule::WrongType, spot);
            return;
        }
        for (const Node &text : JsonTape::Parts(value)) {
            if (text.kind != Kind::Null)
                checkScalarText(text, rules, Spot{&spot, text.key});
        }
    }

    void checkScalarText(const Node &value, const Rules &rules, const Spot &spot)
    {
        if (!value.isText()) {
            refuse(Rule::WrongType, spot);
            return;
        }
        const std::string_view text = value.text;
        const Field &field = *rules.field;
        checkSecrets(text, spot);
        if (hasControl(text, field.maxLength >= 200))
            refuse(Rule::ControlCharacter, spot);
        if (field.maxLength > 0 && lengthOf(text) > field.maxLength)
            refuse(Rule::TooLong, spot, [&] { return QStringList{QString::number(field.maxLength)}; });
        if (text.empty())
            return;
        if (!rules.choices.empty()) {
            if (std::find(rules.choices.begin(), rules.choices.end(), text) == rules.choices.end())
                refuse(Rule::UnknownChoice, spot, [&] { return QStringList{qText(text)}; });
            return;
        }
        if (!field.pattern.isEmpty() && !rules.pattern.matches(text))
            refuse(rules.isPhone ? Rule::BadPhone : Rule::BadPattern, spot,
                   [&] { return QStringList{field.example}; });
        else
            checkForm(text, field, spot);
    }

    void checkForm(std::string_view text, const Field &field, const Spot &spot)
    {
        const auto refuseForm = [&](const char *example) {
            refuse(Rule::BadPattern, spot, [&] { return QStringList{QString::fromLatin1(example)}; });
        };
        switch (field.type) {
        case FieldType::Date:
            if (text.size() != 10 || !dateIn(text).isValid())
                refuseForm("2026-03-04");
            break;
        case FieldType::Time:
            if (!isUtcTime(text))
                refuseForm("2026-03-04T10:15:00Z");
            break;
        case FieldType::Uuid:
        case FieldType::Uuids:
            if (!isUuid(text))
                refuseForm("6f1c0b52-3a9e-4d7b-8c21-5e0f9a7b6c3d");
            break;
        default:
            break;
        }
    }

    void checkNumber(const Node &value, const Rules &rules, const Spot &spot)
    {
        const double number = value.number;
        const bool wholeWanted = rules.field->type == FieldType::Integer;
        if (!value.isNumber() || !std::isfinite(number) || (wholeWanted && number != std::floor(number)))
            refuse(Rule::WrongType, spot);
        else
            checkBounds(number, *rules.field, spot);
    }

    void checkBounds(double number, const Field &field, const Spot &spot)
    {
        if ((field.min && number < *field.min) || (field.max && number > *field.max))
            refuse(Rule::OutOfRange, spot, [&] {
                return QStringList{field.min ? plainNumber(*field.min) : QString(),
                                   field.max ? plainNumber(*field.max) : QString()};
            });
    }

    const RecordReading &m_camera;
    FindingList &m_findings;
    bool m_isActive;
};

} // namespace

void checkFields(const RecordReading &camera, FindingList &findings)
{
    FieldCheck(camera, findings).run();
}

} // namespace videoguard::catalogue
