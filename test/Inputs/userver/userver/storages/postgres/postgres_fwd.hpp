// Imitates: <userver/storages/postgres/postgres_fwd.hpp> of userver, October 2024. Forwarding stub of the tests.
#include <userver/storages/postgres/cluster.hpp>
