#pragma once

// SANITIZED: whether AddressSanitizer is in the program; GCC and clang say it differently.
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED
#endif
#endif
