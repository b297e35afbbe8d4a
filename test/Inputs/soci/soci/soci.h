// Imitates: <soci/soci.h> of SOCI 4.0.3. Forwarding stub for the orm-tidy tests.
#ifndef STUB_SOCI_SOCI_H
#define STUB_SOCI_SOCI_H
#include <soci/blob.h>
#include <soci/connection-parameters.h>
#include <soci/connection-pool.h>
#include <soci/error.h>
#include <soci/into.h>
#include <soci/once-temp-type.h>
#include <soci/prepare-temp-type.h>
#include <soci/procedure.h>
#include <soci/row.h>
#include <soci/rowset.h>
#include <soci/session.h>
#include <soci/soci-backend.h>
#include <soci/statement.h>
#include <soci/transaction.h>
#include <soci/type-conversion-traits.h>
#include <soci/type-conversion.h>
#include <soci/use.h>
#include <soci/values.h>
#endif
