# SPDX-License-Identifier: EUPL-1.2
"""Makes the demonstration catalogue; see resources/demo/make_catalogue."""
