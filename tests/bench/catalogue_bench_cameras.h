// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/catalogue/store.h"

namespace videoguard::bench {

/// The organisations that own synthetic cameras, and what became of them.
[[nodiscard]] std::vector<catalogue::Partner> benchPartners();

/// Camera `number` of a network without end: always the same one for the same number, valid, about 2 KB of
/// JSON, with names as municipalities give them, standing in a town of its owner.
[[nodiscard]] catalogue::CameraRecord benchCamera(int number);

/// What an operator types to find such cameras: three words, some of them only begun; `number` chooses.
[[nodiscard]] QString benchSearch(int number);

/// What a map shows of a town: about 4 x 3 km; `number` chooses the town, bigger ones more often.
[[nodiscard]] geo::Bounds benchTown(int number);

} // namespace videoguard::bench
