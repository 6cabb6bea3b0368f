#ifndef CPANGO_H
#define CPANGO_H

/// The few functions of cairo and Pango that draw slip sheets and stickers.
///
/// The headers of both want include paths that only pkg-config knows, together with flags that link the libraries into the
/// program. They are needed for a packet only and take 5 ms to load, so what we use is declared here, word for word, and
/// bound at the first use. A test compiles this header together with the real ones, and so finds any difference.

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef int gboolean;
typedef struct _PangoContext PangoContext;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoAttribute PangoAttribute;

#ifndef CPANGO_CHECK
// Enumerations whose values are part of the libraries' binary interfaces.
typedef enum { CAIRO_STATUS_SUCCESS = 0, CAIRO_STATUS_WRITE_ERROR = 11 } cairo_status_t;
typedef enum { PANGO_ALIGN_LEFT, PANGO_ALIGN_CENTER, PANGO_ALIGN_RIGHT } PangoAlignment;
typedef enum { PANGO_WRAP_WORD, PANGO_WRAP_CHAR, PANGO_WRAP_WORD_CHAR } PangoWrapMode;
typedef enum {
    PANGO_ELLIPSIZE_NONE, PANGO_ELLIPSIZE_START, PANGO_ELLIPSIZE_MIDDLE, PANGO_ELLIPSIZE_END
} PangoEllipsizeMode;
typedef cairo_status_t (*cairo_write_func_t)(void* closure, const unsigned char* data, unsigned int length);
#endif

#define FUNCTION(result, name, parameters, arguments) result name parameters;
#include "../functions.def"
#undef FUNCTION

/// Loads libpangocairo and what it needs at the first call; every other function must come after it.
/// - Returns: 1 when all is there.
int filing_load_pango(void);

#endif
