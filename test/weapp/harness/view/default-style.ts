/**
 * The look WeChat gives its built-in tags, near enough for pictures, and the frame around the page. Fixed elements stay
 * inside the page area because `.frame` is transformed; `--vh` is a hundredth of that area's height.
 */
export const DEFAULT_STYLE = `
html { font-size: calc(100vw / 20); height: 100%; }
body { margin: 0; height: 100%; font-family: sans-serif; line-height: 1.6; }
.device { display: flex; flex-direction: column; height: 100%; background: #fff; }
.nav { flex: none; height: 44px; padding-top: 44px; display: flex; align-items: center; justify-content: center; position: relative;
  font-size: 17px; font-weight: 500; background: #fff; color: #000; }
.nav .back { position: absolute; left: 8px; bottom: 8px; border: 0; background: none; font-size: 20px; }
.frame { flex: 1; min-height: 0; position: relative; transform: translateZ(0); overflow: hidden; }
.tabs { flex: none; height: 50px; padding-bottom: 34px; display: flex; background: #fff; box-shadow: 0 -1px 0 #e7e2da; }
.tabs[hidden], .back[hidden], .toast[hidden], .dialog[hidden] { display: none; }
.tabs button { flex: 1; border: 0; font-size: 10px; color: #6b645c; padding-top: 28px;
  background: no-repeat center 4px / 27px; }
.tabs button[aria-current] { color: #b23127; }
.toast { position: absolute; top: 40%; left: 50%; transform: translateX(-50%); background: rgba(17,17,17,.7); color: #fff;
  padding: 12px 20px; border-radius: 8px; z-index: 30; }
.dialog { position: absolute; inset: 0; background: rgba(0,0,0,.5); z-index: 20; display: flex; align-items: center; justify-content: center; }
.dialog > div { background: #fff; border-radius: 12px; width: 300px; padding: 24px; text-align: center; }
.dialog button { display: block; width: 100%; min-height: 48px; border: 0; background: none; font-size: 17px; }
.scroller { height: 100%; overflow: auto; }
.scroller[hidden] { display: none; }
wx-page { display: block; min-height: 100%; box-sizing: border-box; }
wx-view, wx-scroll-view, wx-form, wx-label, wx-radio-group, wx-checkbox-group, wx-picker, wx-navigator, wx-cover-view { display: block; }
wx-label, wx-text, wx-radio, wx-checkbox, wx-switch { display: inline; }
wx-text { white-space: pre-wrap; }
wx-radio, wx-checkbox, wx-switch { display: inline-block; }
wx-scroll-view { width: 100%; }
wx-scroll-view[scroll-y] { overflow-y: auto; } wx-scroll-view[scroll-x] { overflow-x: auto; }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden; }
wx-image > img { width: 100%; height: 100%; object-fit: fill; display: block; }
wx-image[mode=aspectFill] > img { object-fit: cover; } wx-image[mode=aspectFit] > img { object-fit: contain; }
wx-swiper { display: block; height: 150px; overflow: hidden; } wx-swiper-item { display: block; }
wx-canvas { display: block; width: 300px; height: 150px; }
wx-button { position: relative; display: block; margin-left: auto; margin-right: auto; padding-left: 14px; padding-right: 14px;
  box-sizing: border-box; font-size: 18px; text-align: center; line-height: 2.55555556; border-radius: 5px; overflow: hidden;
  color: #000; background-color: #f8f8f8; cursor: pointer; }
wx-button::after { content: ' '; width: 200%; height: 200%; position: absolute; top: 0; left: 0; border: 1px solid rgba(0,0,0,.2);
  transform: scale(.5); transform-origin: 0 0; box-sizing: border-box; border-radius: 10px; pointer-events: none; }
wx-button[disabled] { color: rgba(0,0,0,.3); }
wx-input { display: block; height: 1.4rem; min-height: 1.4rem; overflow: hidden; }
wx-textarea { display: block; width: 300px; height: 150px; }
wx-input > input, wx-textarea > textarea { width: 100%; height: 100%; border: 0; padding: 0; margin: 0; background: none; outline: none;
  font: inherit; color: inherit; text-align: inherit; resize: none; box-sizing: border-box; display: block; }
[hidden] { display: none !important; }
`
