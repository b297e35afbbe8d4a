// Imitates: <cppconn/build_config.h>, MySQL Connector/C++ 1.1.12 and 8.3.0. Written for the orm-tidy tests.
#ifndef STUB_MYSQL_CONNECTOR_BUILD_CONFIG_H
#define STUB_MYSQL_CONNECTOR_BUILD_CONFIG_H
#define CPPCONN_PUBLIC_FUNC

#endif
