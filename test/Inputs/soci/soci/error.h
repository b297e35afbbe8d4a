// Imitates: <soci/error.h> of SOCI 4.0.3. Stub written for the orm-tidy tests.
#ifndef STUB_SOCI_ERROR_H
#define STUB_SOCI_ERROR_H
#include <stdexcept>
#include <string>

namespace soci {
class soci_error : public std::runtime_error {
public:
  explicit soci_error(std::string const &);
  soci_error(soci_error const &) noexcept;
  soci_error &operator=(soci_error const &) noexcept;
  virtual ~soci_error() noexcept;
  virtual std::string get_error_message() const;
  char const *what() const noexcept override;
  enum error_category {
    connection_error,
    invalid_statement,
    no_privilege,
    no_data,
    constraint_violation,
    unknown_transaction_state,
    system_error,
    unknown
  };
  virtual error_category get_error_category() const;
};
} // namespace soci
#endif
