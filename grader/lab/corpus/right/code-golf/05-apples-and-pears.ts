// As few characters as possible.
import{die,predict,predictOne}from'./02-linear-predict.ts'
import{meanSquaredError}from'./03-loss.ts'
import{gradient,gradientStep}from'./04-gradient-step.ts'
export let rescaleGuess=(g,b,t,c=predictOne(g,{weights:b,bias:0}))=>t?c?g.map(x=>x*t/c):die():g.map(_=>0)
export let solvePrices=(X,t,p,{tolerance:T,maxSteps:n},s=0,m=X.flat().reduce((a,x)=>a+x*x,X.length),L=_=>meanSquaredError(predict(X,p),t))=>{for(L();s<n&&L()>T;s++)p=gradientStep(p,gradient(X,t,p),X.length/2/m);return{params:p,loss:L(),steps:s}}
