// Imitates: <mariadb/mysql.h> of MariaDB Connector/C 3.3. Forwarding stub for the orm-tidy tests.
#include "../mysql.h"
