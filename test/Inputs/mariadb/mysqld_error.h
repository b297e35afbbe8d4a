// Imitates: <mysqld_error.h> of MariaDB Connector/C 3.3. Stub written for the orm-tidy tests.
#ifndef STUB_MARIADB_MYSQLD_ERROR_H
#define STUB_MARIADB_MYSQLD_ERROR_H
#define ER_DUP_ENTRY 1062
#define ER_LOCK_WAIT_TIMEOUT 1205
#define ER_LOCK_DEADLOCK 1213
#endif
