// Imitates: QxOrm.h of QxOrm 1.5.1, the header for the whole library. Stub written for the orm-tidy tests.
#ifndef STUB_QXORM_QXORM_H
#define STUB_QXORM_QXORM_H
#include "QxCollection/QxCollection.h"
#include "QxCollection/QxCollectionIterator.h"
#include "QxCommon/QxBool.h"
#include "QxDao/IxPersistable.h"
#include "QxDao/QxDao.h"
#include "QxDao/QxDaoAsync.h"
#include "QxDao/QxDaoPointer.h"
#include "QxDao/QxDaoThrowable.h"
#include "QxDao/QxSession.h"
#include "QxDao/QxSqlDatabase.h"
#include "QxDao/QxSqlQuery.h"
#include "QxRegister/QxClass.h"
#include "QxRegister/QxRegister.h"
#endif
