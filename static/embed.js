// Gives each frame of Behind the Line on this page the height that its content asks for. Optional: without it, a frame
// keeps the height that its code states. Contract: the frame posts { type: 'behind-the-line:height', height } in px.
addEventListener('message', function (event) {
	var data = event.data;
	if (!data || data.type !== 'behind-the-line:height' || !isFinite(data.height)) return;
	document.querySelectorAll('iframe[data-behind-the-line]').forEach(function (frame) {
		// A frame speaks for itself alone, and only as long as it shows our page.
		if (frame.contentWindow !== event.source || new URL(frame.src).origin !== event.origin) return;
		frame.style.height = Math.min(4000, Math.max(160, Math.round(data.height))) + 'px';
	});
});
