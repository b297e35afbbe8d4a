// Imitates: <boost/asio/deferred.hpp> of December 2025. Forwarding stub for the orm-tidy tests.
#include <boost/asio/async.hpp>
