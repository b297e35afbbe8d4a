// Imitates: <userver/engine/async.hpp> of userver, October 2024. Forwarding stub of the tests.
#include <userver/utils/async.hpp>
