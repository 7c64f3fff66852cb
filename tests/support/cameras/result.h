// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace videoguard::cameras {

/// What fails in the ordinary course: the error is a sentence for the person at the terminal.
template<typename T>
using Result = tl::expected<T, std::string>;

} // namespace videoguard::cameras
