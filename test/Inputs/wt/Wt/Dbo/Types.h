// Imitates: <Wt/Dbo/Types.h> of Wt::Dbo 4.14.0 (5013bf5). Stub written for the orm-tidy tests.
#ifndef STUB_WT_DBO_TYPES_H
#define STUB_WT_DBO_TYPES_H
#include <Wt/Dbo/Call.h>
#include <Wt/Dbo/Field.h>
#include <Wt/Dbo/Query.h>
#include <Wt/Dbo/Session.h>
#include <Wt/Dbo/collection.h>
#include <Wt/Dbo/ptr.h>
#include <Wt/Dbo/weak_ptr.h>

#endif
