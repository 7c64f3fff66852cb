// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace videoguard::base {

/// Call first in main(). On Windows a program with windows has no terminal: what it prints goes to the one it
/// was started from, where there is one, or into the file or pipe that it was given. Elsewhere this does
/// nothing.
void useParentConsole();

} // namespace videoguard::base
