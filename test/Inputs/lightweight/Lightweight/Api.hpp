// Imitates: <Lightweight/Api.hpp> of Lightweight dac8c87 (after v0.20260625.0). Stub written for the orm-tidy tests.
#ifndef STUB_LIGHTWEIGHT_API_HPP
#define STUB_LIGHTWEIGHT_API_HPP

namespace Lightweight {}
namespace Light = Lightweight;
#endif
