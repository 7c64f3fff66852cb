// SPDX-License-Identifier: EUPL-1.2
/// Private to the exchange: what the rows of a file are judged against.
#pragma once

#include "app/catalogue/exchange.h"

#include <QHash>

namespace videoguard::catalogue {

/// The catalogue as it is before an import, and what the rows so far have taken of it.
class ImportContext
{
public:
    /// `store` is borrowed. Reads partners, centres, references and call numbers.
    [[nodiscard]] static base::Result<ImportContext> make(Store &store, const ImportOptions &options);

    [[nodiscard]] const ImportOptions &options() const { return m_options; }
    [[nodiscard]] QDate today() const { return m_today; }

    /// By id, slug, prefix or name in any language; the text itself when no partner is called so.
    [[nodiscard]] QString partnerId(const QString &text) const;
    [[nodiscard]] QString centreId(const QString &text) const;
    [[nodiscard]] QString countryOf(const QString &partnerId) const; ///< empty = unknown partner
    /// Whether records of `ownerId` may be written here: it is the importing partner or went into it.
    [[nodiscard]] bool mayWrite(const QString &ownerId) const;

    /// The stored camera with this id, else with this owner and reference; nullopt: none.
    [[nodiscard]] base::Result<std::optional<CameraRecord>>
    existing(const QString &id, const QString &ownerId, const QString &reference) const;

    /// Compares with the stored camera, applies all rules and sets outcome, findings and problem. A row that
    /// has a problem already is refused.
    void judge(ImportRow &row, const std::optional<CameraRecord> &existing) const;
    /// Refuses rows that want the same id, reference or call number as another row or a stored camera.
    [[nodiscard]] base::Result<void> refuseCollisions(std::vector<ImportRow> &rows) const;

private:
    [[nodiscard]] base::Result<void> readTaken();
    void readNames();
    [[nodiscard]] base::Result<QString> whoHasCallNumber(const CameraRecord &camera) const;

    Store *m_store = nullptr;
    ImportOptions m_options;
    QDate m_today;
    std::vector<Partner> m_partners;
    std::vector<MonitoringCentre> m_centres;
    QHash<QString, QString> m_partnerByName; ///< folded
    QHash<QString, QString> m_centreByName;
    QHash<QString, QString> m_idByReference;   ///< owner and reference -> camera
    QMultiHash<int, QString> m_idByCallNumber; ///< cameras in service only
};

/// `incoming` replaces `stored`, but keeps what a copy for partners cannot have held: restricted and local
/// fields, named contacts, fields of a newer version.
[[nodiscard]] CameraRecord withHiddenOf(const CameraRecord &stored, const CameraRecord &incoming);

} // namespace videoguard::catalogue
