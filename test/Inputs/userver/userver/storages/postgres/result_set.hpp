// Imitates: <userver/storages/postgres/result_set.hpp> of userver, October 2024. Forwarding stub of the tests.
#include <userver/storages/postgres/cluster.hpp>
