#pragma once

// SANITIZED: whether AddressSanitizer is in the program; GCC and clang say it differently.
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED
#endif
#endif

/// How many points a test looks at, whose numbers another build checks: the sanitizers only ask where the program goes.
constexpr int unlessSanitized([[maybe_unused]] int usual, [[maybe_unused]] int sanitized) {
#ifdef SANITIZED
  return sanitized;
#else
  return usual;
#endif
}
