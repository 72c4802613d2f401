/* Which of a reader's two lanes takes a document. The careful lane understands and explains
 * everything. The fast lane takes clean documents only: at the first byte it does not know it gives
 * up without a trace, and the careful lane starts over. Both make the same tape, so the choice
 * shows in nothing but time; tests make it to hold one against the other. */
#ifndef ZS_TEXT_LANE_H
#define ZS_TEXT_LANE_H

typedef enum zs_lane {
    ZS_LANE_AUTO,    /* the reader chooses */
    ZS_LANE_CAREFUL, /* never the fast one */
    ZS_LANE_FAST,    /* the fast one first, whatever the document looks like */
} zs_lane;

#endif
