// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/query.h"

#include <QDate>

#include <array>

namespace videoguard::catalogue {

/// Where a word of a camera comes from, best first: a search ranks by it. The letter leads every word that is
/// stored, so that one column of words serves them all.
enum class WordClass : char {
    CallNumber = 'k',
    Reference = 'c',
    Name = 'n',
    Place = 'p',
    Address = 'a',
    Device = 'r', ///< manufacturer, model
    Owner = 'o',  ///< followed by the owner's number
    Retired = 'z' ///< alone: the camera is retired
};
/// Those that the operator's words are looked for in, best first; an owner is found by its partner's names.
inline constexpr std::array kTypedClasses = {WordClass::CallNumber, WordClass::Reference, WordClass::Name,
                                             WordClass::Place,      WordClass::Address,   WordClass::Device};

/// Everything that the store keeps of a record beside the document itself.
struct CameraEntry {
    CameraRow row; ///< `row` and `own` are the store's to set
    geo::ViewGeometry view;
    QString nameKey;
    QString placeKey;
    QStringList centreIds;
    int revision = 0;
    bool needsCheck = false;
    QByteArray document;
    QByteArray words; ///< blank between words, none twice; without the owner's
};

/// Reads and judges a record. Pure; any thread. `before` as for `validate`.
[[nodiscard]] CameraEntry entryOf(const CameraRecord &camera, const CameraRecord *before, const QDate &today);

/// The same from the bytes of a record as they came, without making a CameraRecord of them, which takes three
/// times as long: for what arrives in thousands. `json` is kept as the document, made compact where it is
/// not; the order of its fields stays. Errors: those of `CameraRecord::parse`, with the same meaning; JSON is
/// taken strictly, without control characters inside of texts.
[[nodiscard]] base::Result<CameraEntry> entryOf(const QByteArray &json, const CameraRecord *before,
                                                const QDate &today);

/// What a record is found by; and with the word for its owner's number.
[[nodiscard]] QByteArray wordsOf(const CameraRecord &camera);
[[nodiscard]] QByteArray withOwner(QByteArray words, qint64 owner);

} // namespace videoguard::catalogue
