// Runs in the page for addresses that lead nowhere, before its code: under a sub-path that code is not to be had.
(() => {
	const { pathname, search, hash } = location;
	const notKept = document.querySelector('[data-not-kept]');
	const [, root, name = '', page = ''] = /^(.*\/)v\/([^/]+)(?:\/(.*))?$/.exec(pathname) ?? [];
	const isHeld = /^(uk\/?)?(embed\/?)?(index\.html)?$/.test(page);
	// Below `v/` may be other addresses, of which is told as of any.
	const isRelease = isHeld || /^\d{4}-\d\d-\d\d-[\da-f]{8}(-[\da-f]{8})?$/.test(name);
	if (root === undefined || !isRelease) return notKept.remove();

	const language = /^uk(\/|$)/.test(page) ? 'uk' : 'en';
	document.documentElement.lang = language;
	// A page that no release holds: whether this one is kept is not known here.
	const told = isHeld ? 'release' : 'page';
	for (const text of notKept.querySelectorAll('[lang]'))
		if (text.lang !== language || text.dataset.told !== told) text.remove();
	document.title = notKept.querySelector('h1').textContent;
	notKept.querySelector('code').textContent = pathname;
	notKept.querySelector('a').href = root + page + search + hash;
	notKept.hidden = false;

	// Nothing else is shown: what the parser puts into the body that was is not run.
	const body = document.createElement('body');
	body.append(notKept);
	document.body.replaceWith(body);
})();
