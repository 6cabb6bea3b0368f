#include <qpdf/qpdf-c.h>

/// Loads libqpdf at the first call; every call of a qpdf function must come after it.
///
/// libqpdf brings about twenty libraries, whose loading costs more than the whole cold start of a command that reads
/// no PDF. So the program is not linked with it: `qpdf.c` defines the functions we use, with the prototypes of the real
/// header, and each jumps to the library's own.
/// - Returns: 1 when the library is there with all functions we use. It costs nothing after the first call, in any thread.
int filing_load_qpdf(void);
