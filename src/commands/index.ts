// The function file that the manifest must name. Every ribbon button opens the pane, so there is no
// function here; Office still expects the page to say that it is ready.

void Office.onReady();
