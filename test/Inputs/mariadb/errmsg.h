// Imitates: <errmsg.h> of MariaDB Connector/C 3.3. Stub written for the orm-tidy tests.
#ifndef STUB_MARIADB_ERRMSG_H
#define STUB_MARIADB_ERRMSG_H
#define CR_CONNECTION_ERROR 2002
#define CR_SERVER_GONE_ERROR 2006
#define CR_SERVER_LOST 2013
#endif
