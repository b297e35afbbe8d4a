// Tables shared by the ormpp tests (ormpp 0.2.0, stub and real headers).
#ifndef TEST_ORMPP_MODELS_H
#define TEST_ORMPP_MODELS_H

#include <ormpp/dbng.hpp>

#include <string>

struct person {
  int id;
  std::string name;
  std::string city;
};
REGISTER_AUTO_KEY(person, id)
YLT_REFL(person, id, name, city)

struct loan {
  int id;
  int reader;
  std::string title;
  int days;
};
REGISTER_AUTO_KEY(loan, id)
YLT_REFL(loan, id, reader, title, days)

using namespace ormpp;

#endif
