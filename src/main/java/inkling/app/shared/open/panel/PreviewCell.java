package inkling.app.shared.open.panel;

import inkling.data.Picture;

/** A picture as it will be, with the name of its class. */
record PreviewCell(Picture picture, String name) {}
