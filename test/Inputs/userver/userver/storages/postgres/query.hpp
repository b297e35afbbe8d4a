// Imitates: <userver/storages/postgres/query.hpp> of userver, October 2024. Forwarding stub of the tests.
#include <userver/storages/postgres/cluster.hpp>
