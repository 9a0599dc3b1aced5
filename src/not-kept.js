// Runs in the page for addresses that lead nowhere, before its code: under a sub-path that code is not to be had.
(() => {
	const { pathname, search, hash } = location;
	const notKept = document.querySelector('[data-not-kept]');
	const found = /^(.*\/)v\/[^/]+(?:\/(.*))?$/.exec(pathname);
	const [, root, page = ''] = found ?? [];
	// What else lies below `v/` than the pages of a release is told of as of any other address, unless a release is named.
	const isOfRelease =
		/^(uk\/?)?(embed\/?)?(index\.html)?$/.test(page) ||
		/\/v\/\d{4}-\d\d-\d\d-[\da-f]{8}(-[\da-f]{8})?\//.test(pathname);
	if (!found || !isOfRelease) return notKept.remove();

	const language = /^uk(\/|$)/.test(page) ? 'uk' : 'en';
	document.documentElement.lang = language;
	for (const text of notKept.querySelectorAll('[lang]')) if (text.lang !== language) text.remove();
	document.title = notKept.querySelector('h1').textContent;
	notKept.querySelector('code').textContent = pathname;
	notKept.querySelector('a').href = root + page + search + hash;
	notKept.hidden = false;

	// Nothing else is shown: what the parser puts into the body that was is not run.
	const body = document.createElement('body');
	body.append(notKept);
	document.body.replaceWith(body);
})();
